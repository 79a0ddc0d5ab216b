import { veilTrail } from '@rt/audit/api';
import type { Actor } from '@rt/identity/domain';
import { concealed } from '@rt/portfolio/api';
import { seesAllSecrets } from '@rt/portfolio/domain';

/**
 * Whose answers the trail keeps to itself: all there are entries of, but one's own and those that are open. Also those of a
 * review that was taken back: nobody has handed in what is gone.
 */
const closedUnless = (open: string) => `
  SELECT entry.object_id FROM audit_entry AS entry WHERE entry.region_id = $1 AND entry.object_type IN ('review_answer', 'review_file')
  EXCEPT
  SELECT reviewer.id FROM reviewer JOIN review ON review.id = reviewer.review_id
  WHERE review.region_id = $1 AND (reviewer.account_id = $2 OR (${open}))`;

/** Files left as evidence tell as much as the answers: what they are called, and that they are there. */
const closedFilesUnless = (open: string) => `
  SELECT file.file_id FROM review_file AS file JOIN reviewer ON reviewer.id = file.reviewer_id
  JOIN review ON review.id = reviewer.review_id
  WHERE review.region_id = $1 AND NOT (reviewer.account_id = $2 OR (${open}))`;

const OPEN_TO = [
  {
    keepsFrom: ({ permissions }: Actor) => permissions.has('review:edit'),
    open: 'NOT EXISTS (SELECT FROM reviewer AS either WHERE either.review_id = review.id AND either.handed_in_at IS NULL)',
  },
  { keepsFrom: ({ permissions }: Actor) => !permissions.has('review:edit'), open: 'review.agreed_at IS NOT NULL' },
];

for (const { keepsFrom, open } of OPEN_TO) {
  veilTrail({ objectTypes: ['review_answer', 'review_file'], keepsFrom, ids: closedUnless(open) });
  veilTrail({ objectTypes: ['stored_file'], keepsFrom, ids: closedFilesUnless(open) });
}

/** What the two are about to agree on is theirs and other evaluators' until it is locked; the trail finds it by the review. */
veilTrail({
  objectTypes: ['review_joint_answer'],
  keepsFrom: ({ permissions }) => !permissions.has('review:edit'),
  ids: `SELECT id FROM review WHERE region_id = $1 AND $2::uuid IS NOT NULL AND agreed_at IS NULL`,
});

const SECRET = `
  SELECT review.id FROM review JOIN intervention AS work ON work.id = review.subject_id
  WHERE review.region_id = $1 AND review.subject_kind = 'intervention' AND ${concealed('$2', 'work')}`;
const keepsFrom = ({ roles }: { roles: Parameters<typeof seesAllSecrets>[0] }) => !seesAllSecrets(roles);

veilTrail({
  objectTypes: ['evaluation_plan'],
  keepsFrom,
  ids: `SELECT work.id FROM intervention AS work WHERE work.region_id = $1 AND ${concealed('$2', 'work')}`,
});
veilTrail({
  objectTypes: ['review', 'review_joint_answer', 'review_amendment', 'review_fix'],
  keepsFrom,
  ids: SECRET,
});
veilTrail({
  objectTypes: ['review_answer', 'review_file'],
  keepsFrom,
  ids: `SELECT reviewer.id FROM reviewer WHERE reviewer.review_id IN (${SECRET})`,
});
veilTrail({
  objectTypes: ['stored_file'],
  keepsFrom,
  ids: `SELECT file.file_id FROM review_file AS file JOIN reviewer ON reviewer.id = file.reviewer_id
    WHERE reviewer.review_id IN (${SECRET})`,
});

import { veilTrail } from '@rt/audit/api';

/** What one coder took stays theirs in the trail too, until both are done. */
veilTrail({
  objectTypes: ['coding'],
  keepsFrom: () => true,
  ids: `
    SELECT entry.object_id FROM audit_entry AS entry WHERE entry.region_id = $1 AND entry.object_type = 'coding'
    EXCEPT
    SELECT mine.id FROM coding AS mine WHERE mine.account_id = $2 OR
      (SELECT count(*) FROM coding AS both_ WHERE both_.report_id = mine.report_id AND both_.theme = mine.theme
        AND both_.done_at IS NOT NULL) = 2`,
});

import type { Actor } from '@rt/identity/domain';
import { importProblem, referencesTo } from '@rt/shared/api';
import type { InputIssue } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { FundingRow } from '../funding.entity';
import { GoalLinkRow } from '../goal-link.entity';
import { countLinks } from './apply-intervention-import';
import type { InterventionChanges, Left } from './intervention-import-changes';
import { type Stored, storedInterventions } from './stored-interventions';

const CHUNK = 250;

/** Puts the interventions back as they were, or says which have been changed or used since and changes nothing. */
export async function undoInterventionImport(
  manager: EntityManager,
  actor: Actor,
  { added, changed }: InterventionChanges,
): Promise<void> {
  const touched = [...added, ...changed];
  const stored = await storedInterventions(
    manager,
    actor,
    touched.map(({ id }) => id),
  );
  const used = await referencesTo(
    manager,
    'intervention',
    added.map(({ id }) => id),
    ['funding', 'intervention_goal'],
  );
  const issues = touched.flatMap((one): InputIssue[] => {
    const now = stored.get(one.id);
    const path = now?.row.name ?? one.id;
    if (!now) return [{ path, ...REMOVED }];
    if (!isAsLeft(now, one)) return [{ path, ...CHANGED }];
    return used.has(one.id) ? [{ path, ...IN_USE }] : [];
  });
  if (issues.length > 0) throw importProblem.cannotUndo(issues);
  const gone = added.flatMap(({ id }) => stored.get(id) ?? []);
  await manager.remove(
    gone.flatMap(({ links, funding }) => [...links, ...funding]),
    { chunk: CHUNK },
  );
  await manager.remove(
    gone.map(({ row }) => row),
    { chunk: CHUNK },
  );
  await restore(manager, stored, changed);
}

async function restore(
  manager: EntityManager,
  stored: Map<string, Stored>,
  changed: InterventionChanges['changed'],
): Promise<void> {
  const back = changed.flatMap(({ id, before }) => {
    const now = stored.get(id);
    return now ? [{ now, before }] : [];
  });
  const isGone = (kept: { id: string }[]) => (one: { id: string }) => !kept.some(({ id }) => id === one.id);
  await manager.remove(
    back.flatMap(({ now, before }) => [
      ...now.links.filter(isGone(before.links)),
      ...now.funding.filter(isGone(before.funding)),
    ]),
    { chunk: CHUNK },
  );
  for (const { now, before } of back) Object.assign(now.row, before.fields, { version: now.row.version + 1 });
  await manager.save(
    back.map(({ now }) => now.row),
    { chunk: CHUNK },
  );
  await manager.save(
    back.flatMap(({ before }) => manager.create(FundingRow, before.funding)),
    { chunk: CHUNK },
  );
  await manager.save(
    back.flatMap(({ now, before }) => before.links.map((link) => earlierLink(manager, now, link))),
    { chunk: CHUNK },
  );
  await countLinks(
    manager,
    back.map(({ now }) => now.row),
  );
}

/** The link as it was, on the row it has now, if it has one; dates come as text from where they were kept. */
function earlierLink(manager: EntityManager, now: Stored, { version, ...before }: GoalLinkRow): GoalLinkRow {
  const link = now.links.find(({ id }) => id === before.id) ?? manager.create(GoalLinkRow, { version });
  const decidedAt = before.decidedAt && new Date(before.decidedAt);
  return Object.assign(link, before, { proposedAt: new Date(before.proposedAt), decidedAt });
}

function isAsLeft({ row, links }: Stored, left: Left): boolean {
  const versions = new Map(links.map(({ id, version }) => [id, version]));
  return (
    row.version === left.version &&
    row.linksVersion === left.linksVersion &&
    versions.size === left.links.length &&
    left.links.every(({ id, version }) => versions.get(id) === version)
  );
}

const CHANGED = {
  code: 'intervention-import.changed-since',
  message: {
    sv: 'Insatsen, eller någon av dess kopplingar, har ändrats sedan importen.',
    en: 'The intervention, or one of its links, has changed since the import.',
  },
};
const REMOVED = {
  code: 'intervention-import.removed-since',
  message: {
    sv: 'Insatsen har tagits bort sedan importen.',
    en: 'The intervention has been removed since the import.',
  },
};
const IN_USE = {
  code: 'intervention-import.in-use',
  message: {
    sv: 'Något har knutits till insatsen sedan importen.',
    en: 'Something has been tied to the intervention since the import.',
  },
};

import { removeAudited } from '@rt/audit/api';
import type { Actor } from '@rt/identity/domain';
import { importProblem, referencesTo } from '@rt/shared/api';
import type { InputIssue } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { Intervention } from '../intervention.entity';
import { countLinks } from './apply-intervention-import';
import { earlierParts, withWhatIsLeft } from './earlier-parts';
import type { InterventionChanges, Left } from './intervention-import-changes';
import { storeParts } from './store-parts';
import { nothing, type Stored, storedInterventions } from './stored-interventions';

const CHUNK = 1000;

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
    ['funding', 'intervention_goal', 'intervention_code', 'intervention_municipality', 'horizontal_answer'],
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
  for (let at = 0; at < gone.length; at += CHUNK) await removeAll(manager, gone.slice(at, at + CHUNK));
  await restore(manager, stored, await withWhatIsLeft(manager, changed));
}

async function removeAll(manager: EntityManager, gone: readonly Stored[]): Promise<void> {
  await storeParts(
    manager,
    gone.map((then) => ({ then, now: nothing() })),
  );
  await removeAudited(
    manager,
    Intervention,
    gone.map(({ row }) => row),
  );
}

async function restore(
  manager: EntityManager,
  stored: Map<string, Stored>,
  changed: InterventionChanges['changed'],
): Promise<void> {
  const back = changed.flatMap(({ id, before }) => {
    const then = stored.get(id);
    return then ? [{ then, now: earlierParts(then, before), before }] : [];
  });
  for (const { then, before } of back) Object.assign(then.row, before.fields, { version: then.row.version + 1 });
  const rows = back.map(({ then }) => then.row);
  await manager.save(rows, { chunk: CHUNK });
  await storeParts(manager, back);
  await countLinks(manager, rows);
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

import { insertAudited } from '@rt/audit/api';
import type { Actor } from '@rt/identity/domain';
import type { PlannedIntervention } from '@rt/portfolio/domain';
import type { EntityManager } from 'typeorm';
import { Intervention } from '../intervention.entity';
import { type Work, workFor } from './import-work';
import type { InterventionChanges, Left } from './intervention-import-changes';
import { storeParts } from './store-parts';
import { nothing, storedInterventions } from './stored-interventions';

/** As many rows as are saved at a time, and as progress is told by. */
const CHUNK = 1000;

/** Carries out a plan that was made while the region's interventions were held. */
export async function applyInterventionImport(
  manager: EntityManager,
  actor: Actor,
  rows: readonly PlannedIntervention[],
  report: (done: number) => void,
): Promise<InterventionChanges> {
  const outcomes = rows.flatMap(({ outcome, state }) => (outcome && state !== 'unchanged' ? [outcome] : []));
  const changes: InterventionChanges = { added: [], changed: [] };
  for (let at = 0; at < outcomes.length; at += CHUNK) {
    const chunk = outcomes.slice(at, at + CHUNK);
    const known = chunk.flatMap(({ interventionId }) => interventionId ?? []);
    const stored = await storedInterventions(manager, actor, known);
    const work = chunk.map((outcome) => workFor(actor, outcome, stored.get(outcome.interventionId ?? '') ?? null));
    await save(manager, work);
    for (const one of work)
      if (one.before) changes.changed.push({ ...left(one), before: one.before });
      else changes.added.push(left(one));
    report(Math.min(at + CHUNK, outcomes.length));
  }
  return changes;
}

async function save(manager: EntityManager, work: readonly Work[]): Promise<void> {
  const changed = work.filter(({ stored }) => stored !== null);
  const added = work.filter(({ stored }) => stored === null);
  const rowsOf = (some: readonly Work[]) => some.map(({ row }) => row);
  await insertAudited(manager, Intervention, rowsOf(added));
  await manager.save(rowsOf(changed));
  await storeParts(
    manager,
    work.map((now) => ({ then: now.stored ?? nothing(), now })),
  );
  await countLinks(manager, rowsOf(changed.filter(({ linksChanged }) => linksChanged)));
}

/** A counter tells nobody anything: it goes past the trail on purpose, as when links are claimed one by one. */
export async function countLinks(manager: EntityManager, rows: Intervention[]): Promise<void> {
  await manager.query('UPDATE intervention SET links_version = links_version + 1 WHERE id = ANY ($1)', [
    rows.map(({ id }) => id),
  ]);
  for (const row of rows) row.linksVersion += 1;
}

const left = ({ row: { id, version, linksVersion }, links }: Work): Left => ({
  id,
  version,
  linksVersion,
  links: links.map((link) => ({ id: link.id, version: link.version })),
});

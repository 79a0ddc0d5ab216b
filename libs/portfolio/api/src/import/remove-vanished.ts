import type { Actor } from '@rt/identity/domain';
import { effectOf, type Id } from '@rt/shared/domain';
import type { PlannedIntervention } from '@rt/portfolio/domain';
import { type EntityManager, In } from 'typeorm';
import { Intervention } from '../intervention.entity';
import { InterventionReads } from '../intervention-reads';
import { RemovalService } from '../removal.service';

const removals = (manager: EntityManager) => new RemovalService(manager, new InterventionReads(manager));

/** Removes what a person has decided to remove; it can be put back like anything else that is removed. */
export async function removeVanished(
  manager: EntityManager,
  actor: Actor,
  rows: readonly PlannedIntervention[],
): Promise<Id[]> {
  const ids = rows.filter((row) => effectOf(row) === 'removed').flatMap(({ id }) => id ?? []);
  for (const { id, version } of await manager.findBy(Intervention, { id: In(ids), regionId: actor.regionId }))
    await removals(manager).remove(actor, id, version, manager);
  return ids;
}

/** Puts back what an import removed. */
export async function restoreVanished(manager: EntityManager, actor: Actor, ids: readonly Id[]): Promise<void> {
  for (const id of ids) await removals(manager).restore(actor, id, manager);
}

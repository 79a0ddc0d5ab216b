import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import { type EntityManager, In } from 'typeorm';
import { FundingRow } from '../funding.entity';
import { GoalLinkRow } from '../goal-link.entity';
import { Intervention } from '../intervention.entity';

/** An intervention with its money and links. */
export interface Stored {
  row: Intervention;
  funding: FundingRow[];
  links: GoalLinkRow[];
}

/** All interventions of the region with what belongs to them, in a few statements however many they are. */
export async function storedInterventions(
  manager: EntityManager,
  { regionId }: Actor,
  only?: readonly Id[],
): Promise<Map<Id, Stored>> {
  const where = only ? { regionId, id: In([...only]) } : { regionId };
  const rows = await manager.find(Intervention, { where, order: { createdAt: 'ASC', id: 'ASC' } });
  const stored = new Map(rows.map((row): [Id, Stored] => [row.id, { row, funding: [], links: [] }]));
  const interventionId = In([...stored.keys()]);
  for (const funding of await manager.findBy(FundingRow, { interventionId }))
    stored.get(funding.interventionId)?.funding.push(funding);
  for (const link of await manager.findBy(GoalLinkRow, { interventionId }))
    stored.get(link.interventionId)?.links.push(link);
  return stored;
}

/** Keeps the region's interventions for this transaction alone: those there are, and imports of new ones beside it. */
export async function holdInterventions(manager: EntityManager, { regionId }: Actor): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`intervention-import ${regionId}`]);
  await manager.query('SELECT FROM intervention WHERE region_id = $1 ORDER BY id FOR UPDATE', [regionId]);
}

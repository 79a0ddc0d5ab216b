import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import { type EntityManager, In } from 'typeorm';
import { HorizontalAnswerRow } from '../facts/horizontal-answer.entity';
import { InterventionCode } from '../facts/intervention-code.entity';
import { InterventionMunicipality } from '../facts/intervention-municipality.entity';
import type { FactsRows } from '../facts/facts-rows';
import { FundingRow } from '../funding.entity';
import { GoalLinkRow } from '../goal-link.entity';
import { Intervention } from '../intervention.entity';

/** An intervention with all that hangs on it and an import can change. */
export interface Stored extends FactsRows {
  row: Intervention;
  funding: FundingRow[];
  links: GoalLinkRow[];
}

/** Some interventions of the region with what belongs to them, in a few statements however many they are. */
export async function storedInterventions(
  manager: EntityManager,
  { regionId }: Actor,
  only: readonly Id[],
): Promise<Map<Id, Stored>> {
  if (only.length === 0) return new Map();
  const rows = await manager.findBy(Intervention, { regionId, id: In([...only]) });
  const stored = new Map(rows.map((row): [Id, Stored] => [row.id, { row, ...nothing() }]));
  const where = { interventionId: In([...stored.keys()]) };
  const of = ({ interventionId }: { interventionId: Id }) => stored.get(interventionId);
  for (const one of await manager.findBy(FundingRow, where)) of(one)?.funding.push(one);
  for (const one of await manager.findBy(GoalLinkRow, where)) of(one)?.links.push(one);
  for (const one of await manager.findBy(InterventionCode, where)) of(one)?.codes.push(one);
  for (const one of await manager.findBy(InterventionMunicipality, where)) of(one)?.municipalities.push(one);
  for (const one of await manager.findBy(HorizontalAnswerRow, where)) of(one)?.horizontal.push(one);
  return stored;
}

/** What hangs on an intervention that has nothing. */
export const nothing = (): Omit<Stored, 'row'> => ({
  funding: [],
  links: [],
  codes: [],
  municipalities: [],
  horizontal: [],
});

/** Keeps the region's interventions for this transaction alone: those there are, and imports of new ones beside it. */
export async function holdInterventions(manager: EntityManager, { regionId }: Actor): Promise<void> {
  await manager.query('SELECT pg_advisory_xact_lock(hashtext($1))', [`intervention-import ${regionId}`]);
  await manager.query('SELECT FROM intervention WHERE region_id = $1 ORDER BY id FOR UPDATE', [regionId]);
}

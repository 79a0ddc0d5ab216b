import type { EntityManager } from 'typeorm';
import { indicatorNotFound } from './indicator-problems';
import { BASIS, OWN_SERIES, TARGETS } from './sql-fragments';

const SELECT_BASIS = `
  SELECT ${BASIS} AS basis
  FROM indicator i
    JOIN region ON region.id = i.region_id
    CROSS JOIN LATERAL (${TARGETS}) target
    LEFT JOIN LATERAL (${OWN_SERIES}) own ON true
  WHERE i.id = $1`;

/** What an assessment of an indicator that is made now rests on. */
export async function assessmentBasis(manager: EntityManager, indicatorId: string): Promise<string> {
  const [row] = await manager.query<{ basis: string }[]>(SELECT_BASIS, [indicatorId]);
  if (!row) throw indicatorNotFound();
  return row.basis;
}

import type { StatusFacts } from '@rt/indicators/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { BASELINE, BREAKS, newestOf, OWN_SERIES, TARGETS } from '../sql-fragments';

/** What the statuses of an indicator ($1) are judged from: every value of the region's own series, newest revisions. */
const FACTS = `
  SELECT json_build_object(
    'unit', i.unit, 'polarity', i.polarity, 'frequency', i.frequency, 'lagMonths', i.lag_months, 'baseline', ${BASELINE},
    'targets', target.list, 'breaks', breaks.list, 'retiredOn', i.retired_on, 'observations', coalesce(observed.list, '[]')
  ) AS json
  FROM indicator i
    JOIN region ON region.id = i.region_id
    CROSS JOIN LATERAL (${TARGETS}) target
    CROSS JOIN LATERAL (${BREAKS}) breaks
    LEFT JOIN LATERAL (${OWN_SERIES}) own ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('period', n.period, 'value', n.value, 'preliminary', n.preliminary,
        'margin', n.margin) ORDER BY n.starts_on, n.period) AS list
      FROM (${newestOf('own.id')}) n
    ) observed ON true
  WHERE i.id = $1`;

export async function statusFactsOf(manager: EntityManager, id: Id): Promise<StatusFacts | null> {
  const [row] = await manager.query<{ json: StatusFacts }[]>(FACTS, [id]);
  return row?.json ?? null;
}

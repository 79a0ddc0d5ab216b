import { RECENT_VALUES, type StatusFacts } from '@rt/indicators/domain';
import type { EntityManager } from 'typeorm';
import { indicatorNotFound } from './indicator-problems';

import { BASELINE, BASIS, BREAKS, newestOf, OWN_SERIES, TARGETS } from './sql-fragments';

/** What the statuses of an indicator are judged from, and what an assessment made now rests on. */
export interface IndicatorFacts extends StatusFacts {
  basis: string;
}

const FACTS = `
  SELECT json_build_object(
    'unit', i.unit, 'polarity', i.polarity, 'frequency', i.frequency, 'lagMonths', i.lag_months,
    'baseline', ${BASELINE}, 'targets', target.list, 'observations', coalesce(newest.recent, '[]'),
    'breaks', breaks.list, 'retiredOn', i.retired_on, 'basis', ${BASIS}
  ) AS json
  FROM indicator i
    JOIN region ON region.id = i.region_id
    CROSS JOIN LATERAL (${TARGETS}) target
    CROSS JOIN LATERAL (${BREAKS}) breaks
    LEFT JOIN LATERAL (${OWN_SERIES}) own ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('period', r.period, 'value', r.value, 'preliminary', r.preliminary,
        'margin', r.margin) ORDER BY r.starts_on, r.period) AS recent
      FROM (SELECT * FROM (${newestOf('own.id')}) n ORDER BY n.starts_on DESC, n.period DESC LIMIT ${RECENT_VALUES}) r
    ) newest ON true
  WHERE i.id = $1`;

/** The same facts as the list of indicators gives, for one of them. */
export async function indicatorFacts(manager: EntityManager, id: string): Promise<IndicatorFacts> {
  const [row] = await manager.query<{ json: IndicatorFacts }[]>(FACTS, [id]);
  if (!row) throw indicatorNotFound();
  return row.json;
}

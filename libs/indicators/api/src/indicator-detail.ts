import type { IndicatorDetail } from '@rt/indicators/domain';
import type { EntityManager } from 'typeorm';
import { indicatorNotFound } from './indicator-problems';
import { BASELINE, GOALS_OF_INDICATOR } from './sql-fragments';

const DETAIL = `
  SELECT json_build_object(
    'id', i.id, 'name', i.name, 'definition', i.definition, 'unit', i.unit, 'polarity', i.polarity,
    'sourceKind', i.source_kind, 'source', i.source, 'sourceId', i.source_id, 'version', i.version,
    'baseline', ${BASELINE}, 'targets', targets.list, 'goals', goals.list
  ) AS json
  FROM indicator i
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('id', t.id, 'value', t.value, 'year', t.year, 'reason', t.reason,
        'decision', t.decision, 'setAt', t.set_at, 'setBy', account.name) ORDER BY t.set_at DESC), '[]') AS list
      FROM indicator_target t LEFT JOIN account ON account.id = t.set_by_id WHERE t.indicator_id = i.id
    ) targets
    CROSS JOIN LATERAL (${GOALS_OF_INDICATOR}) goals
  WHERE i.id = $1`;

/** The passport of an indicator with its targets, newest first, and its goals, in one statement. */
export async function indicatorDetail(manager: EntityManager, id: string): Promise<IndicatorDetail> {
  const [row] = await manager.query<{ json: IndicatorDetail }[]>(DETAIL, [id]);
  if (!row) throw indicatorNotFound();
  return row.json;
}

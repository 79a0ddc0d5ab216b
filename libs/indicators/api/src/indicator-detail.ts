import type { IndicatorDetail } from '@rt/indicators/domain';
import type { EntityManager } from 'typeorm';
import { indicatorNotFound } from './indicator-problems';
import { BASELINE, BASIS, BREAKS, changedGrounds, GOALS_OF_INDICATOR, OWN_SERIES, TARGETS } from './sql-fragments';

const DETAIL = `
  SELECT json_build_object(
    'id', i.id, 'name', i.name, 'definition', i.definition, 'unit', i.unit, 'polarity', i.polarity,
    'sourceKind', i.source_kind, 'source', i.source, 'sourceId', i.source_id, 'version', i.version,
    'justification', i.justification, 'kind', i.kind, 'frequency', i.frequency, 'lagMonths', i.lag_months,
    'overTime', i.over_time, 'overPlaces', i.over_places, 'numerator', i.numerator, 'denominator', i.denominator,
    'bySex', i.by_sex, 'groups', i.groups, 'responsible', i.responsible, 'qualityNotes', i.quality_notes,
    'usage', i.usage, 'isKey', i.is_key, 'retiredOn', i.retired_on,
    'baseline', ${BASELINE}, 'targets', targets.list, 'breaks', breaks.list, 'assessments', assessments.list,
    'goals', goals.list
  ) AS json
  FROM indicator i
    JOIN region ON region.id = i.region_id
    LEFT JOIN LATERAL (${OWN_SERIES}) own ON true
    CROSS JOIN LATERAL (${TARGETS}) target
    CROSS JOIN LATERAL (${BREAKS}) breaks
    CROSS JOIN LATERAL (SELECT ${BASIS} AS now) basis
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('id', a.id, 'trend', a.trend, 'target', a.target, 'reason', a.reason,
        'text', a.text, 'madeAt', a.made_at, 'madeBy', account.name, 'needsReview', a.basis <> basis.now,
        'changed', ${changedGrounds('a.basis', 'basis.now')})
        ORDER BY a.made_at DESC), '[]') AS list
      FROM indicator_assessment a LEFT JOIN account ON account.id = a.made_by_id WHERE a.indicator_id = i.id
    ) assessments
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

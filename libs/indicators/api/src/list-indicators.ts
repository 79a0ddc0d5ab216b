import { BASELINE, BASIS, BREAKS, GOALS_OF_INDICATOR, newestOf, OWN_SERIES, TARGETS } from './sql-fragments';

/** How many values come along: five years of months and the one before, which is what a trend is read from. */
const RECENT = 61;

/** More of each indicator `i` than its summary: members of its JSON object, from laterals that may use `own` and `region`. */
interface More {
  members: string;
  laterals: string;
  where: string;
}

/**
 * The indicators of a region ($1), or those of one goal's lineage ($2), as one JSON text of `IndicatorSummary[]`.
 * The series shown is the region's own: its county before other places, the country last; both sexes before one.
 */
export const summaries = ({ members, laterals, where }: More): string => `
  SELECT coalesce(json_agg(json_build_object(
    'id', i.id, 'name', i.name, 'unit', i.unit, 'polarity', i.polarity, 'source', i.source, 'version', i.version,
    'kind', i.kind, 'frequency', i.frequency, 'lagMonths', i.lag_months, 'isKey', i.is_key, 'retiredOn', i.retired_on,
    'baseline', ${BASELINE}, 'target', target.current, 'targets', target.list, 'latest', newest.latest,
    'recent', coalesce(newest.recent, '[]'), 'breaks', breaks.list, 'assessment', assessment.newest, 'goals', goals.list${members}
  ) ORDER BY i.name), '[]')::text AS json
  FROM indicator i
    JOIN region ON region.id = i.region_id
    CROSS JOIN LATERAL (${TARGETS}) target
    CROSS JOIN LATERAL (${BREAKS}) breaks
    LEFT JOIN LATERAL (${OWN_SERIES}) own ON true
    LEFT JOIN LATERAL (
      SELECT json_build_object('trend', a.trend, 'target', a.target, 'reason', a.reason,
        'needsReview', a.basis <> ${BASIS}) AS newest
      FROM indicator_assessment a WHERE a.indicator_id = i.id ORDER BY a.made_at DESC LIMIT 1
    ) assessment ON true
    LEFT JOIN LATERAL (
      SELECT json_agg(json_build_object('period', r.period, 'value', r.value, 'preliminary', r.preliminary,
          'margin', r.margin) ORDER BY r.starts_on, r.period) AS recent,
        (array_agg(json_build_object('period', r.period, 'value', r.value, 'placeName', own.place_name, 'sex', own.sex)
          ORDER BY r.starts_on DESC, r.period DESC) FILTER (WHERE r.value IS NOT NULL))[1] AS latest
      FROM (SELECT * FROM (${newestOf('own.id')}) n ORDER BY n.starts_on DESC, n.period DESC LIMIT ${RECENT}) r
    ) newest ON true
    CROSS JOIN LATERAL (${GOALS_OF_INDICATOR}) goals
    ${laterals}
  WHERE i.region_id = $1 AND ($2::uuid IS NULL OR EXISTS (
    SELECT FROM goal_indicator link WHERE link.indicator_id = i.id AND link.goal_lineage_id = $2))
    ${where}`;

export const LIST_INDICATORS = summaries({ members: '', laterals: '', where: '' });

import type { WarnedIndicator } from '@rt/indicators/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { BASELINE, GOALS_OF_INDICATOR, newestOf, TARGETS } from '../sql-fragments';

/** An indicator with what warnings look at, and the goals it follows as they stand in the version that counts. */
export interface IndicatorWithGoals extends WarnedIndicator {
  goals: { id: Id; wording: string }[];
}

/** Of a region ($1): one indicator ($2), or those of one goal's lineage ($3). */
const WARNED = `
  SELECT coalesce(json_agg(json_build_object(
    'id', i.id, 'name', i.name, 'definition', i.definition, 'unit', i.unit, 'polarity', i.polarity,
    'overTime', i.over_time, 'overPlaces', i.over_places, 'bySex', i.by_sex, 'baseline', ${BASELINE},
    'target', target.current, 'highest', highest.json, 'sexes', sexes.list, 'goals', goals.list
  ) ORDER BY i.name), '[]') AS json
  FROM indicator i
    CROSS JOIN LATERAL (${TARGETS}) target
    LEFT JOIN LATERAL (
      SELECT json_build_object('value', n.value, 'period', n.period) AS json
      FROM series s CROSS JOIN LATERAL (${newestOf('s.id')}) n
      WHERE s.indicator_id = i.id AND n.value IS NOT NULL ORDER BY n.value DESC, n.starts_on DESC LIMIT 1
    ) highest ON true
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(DISTINCT s.sex), '[]') AS list FROM series s WHERE s.indicator_id = i.id
    ) sexes
    CROSS JOIN LATERAL (${GOALS_OF_INDICATOR}) goals
  WHERE i.region_id = $1 AND (i.id = $2 OR EXISTS (
    SELECT FROM goal_indicator link WHERE link.indicator_id = i.id AND link.goal_lineage_id = $3))`;

const read = async (manager: EntityManager, parameters: (Id | null)[]): Promise<IndicatorWithGoals[]> => {
  const [row] = await manager.query<{ json: IndicatorWithGoals[] }[]>(WARNED, parameters);
  return row?.json ?? [];
};

export const warnedIndicator = async (manager: EntityManager, regionId: Id, id: Id) =>
  (await read(manager, [regionId, id, null]))[0];

export const warnedIndicatorsOf = (manager: EntityManager, regionId: Id, lineageId: Id) =>
  read(manager, [regionId, null, lineageId]);

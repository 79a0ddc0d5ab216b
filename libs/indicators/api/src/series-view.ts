import type { SeriesLoad } from '@rt/indicators/domain';
import type { EntityManager } from 'typeorm';
import { newestOf } from './sql-fragments';

/** The series of an indicator ($1) as one JSON text of `Series[]`: the region's own place first, then by name; totals first. */
const SERIES = `
  SELECT coalesce(json_agg(json_build_object(
    'id', s.id, 'placeCode', s.place_code, 'placeName', s.place_name, 'sex', s.sex, 'observations', newest.list
  ) ORDER BY s.place_code IS DISTINCT FROM region.county_code, s.place_name,
    array_position(ARRAY['total', 'women', 'men'], s.sex)), '[]')::text AS json
  FROM series s
    JOIN indicator i ON i.id = s.indicator_id
    JOIN region ON region.id = i.region_id
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('period', n.period, 'value', n.value, 'preliminary', n.preliminary,
        'margin', n.margin, 'revision', n.revision, 'withdrawn', n.withdrawn)
        ORDER BY n.starts_on, length(n.period), n.period), '[]') AS list
      FROM (${newestOf('s.id')}) n
    ) newest
  WHERE s.indicator_id = $1`;

const LOADS = `
  SELECT coalesce(json_agg(json_build_object(
    'id', load.id, 'fileName', load.file_name, 'sourceKind', load.source_kind, 'fetched', load.fetched, 'label', load.label,
    'sourceUpdatedAt', load.source_updated_at, 'loadedAt', load.loaded_at, 'loadedBy', account.name,
    'notes', load.notes, 'values', brought.values, 'revised', brought.revised
  ) ORDER BY load.loaded_at DESC), '[]') AS json
  FROM series_load load
    LEFT JOIN account ON account.id = load.loaded_by_id
    CROSS JOIN LATERAL (
      SELECT count(*) AS values, count(*) FILTER (WHERE o.revision > 1) AS revised FROM observation o WHERE o.load_id = load.id
    ) brought
  WHERE load.indicator_id = $1 AND ($2::uuid IS NULL OR load.id = $2)`;

/** The newest revision of every value, as the database's own JSON. */
export async function seriesJson(manager: EntityManager, indicatorId: string): Promise<string> {
  const [row] = await manager.query<{ json: string }[]>(SERIES, [indicatorId]);
  return row?.json ?? '[]';
}

/** The loads of an indicator, newest first; or one of them. */
export async function loadsOf(manager: EntityManager, indicatorId: string, loadId?: string): Promise<SeriesLoad[]> {
  const [row] = await manager.query<{ json: SeriesLoad[] }[]>(LOADS, [indicatorId, loadId ?? null]);
  return row?.json ?? [];
}

const LATER = `
  SELECT FROM series_load load JOIN series_load later ON later.indicator_id = load.indicator_id
  WHERE load.id = $1 AND later.loaded_at > load.loaded_at LIMIT 1`;

/** Whether a later load stands on top of this one. */
export const isReplaced = async (manager: EntityManager, loadId: string): Promise<boolean> =>
  (await manager.query<object[]>(LATER, [loadId])).length > 0;

import type { OpenIndicator } from '@rt/indicators/domain';
import type { EntityManager } from 'typeorm';
import { newestOf } from '../sql-fragments';

/** Everything that is given away of an indicator ($1), with the notes of all of its loads. */
const OPEN = `
  SELECT json_build_object('name', i.name, 'definition', i.definition, 'unit', i.unit, 'source', i.source,
    'updatedAt', loads.updated_at, 'notes', loads.notes, 'series', shown.list) AS json
  FROM indicator i
    JOIN region ON region.id = i.region_id
    CROSS JOIN LATERAL (
      SELECT max(load.loaded_at) AS updated_at,
        coalesce((SELECT json_agg(DISTINCT note) FROM series_load noted CROSS JOIN jsonb_array_elements_text(noted.notes) note
          WHERE noted.indicator_id = i.id), '[]') AS notes
      FROM series_load load WHERE load.indicator_id = i.id
    ) loads
    CROSS JOIN LATERAL (
      SELECT coalesce(json_agg(json_build_object('id', s.id, 'placeCode', s.place_code, 'placeName', s.place_name,
        'sex', s.sex, 'observations', values.list) ORDER BY s.place_code IS DISTINCT FROM region.county_code, s.place_name,
        s.place_code, array_position(ARRAY['total', 'women', 'men'], s.sex)), '[]') AS list
      FROM series s CROSS JOIN LATERAL (
        SELECT coalesce(json_agg(json_build_object('period', n.period, 'value', n.value, 'preliminary', n.preliminary,
          'margin', n.margin) ORDER BY n.starts_on, length(n.period), n.period), '[]') AS list
        FROM (${newestOf('s.id')}) n
      ) values
      WHERE s.indicator_id = i.id
    ) shown
  WHERE i.id = $1`;

/** What is given away of an indicator; null where there is none of that id. */
export async function openIndicator(manager: EntityManager, id: string): Promise<OpenIndicator | null> {
  const [row] = await manager.query<{ json: OpenIndicator }[]>(OPEN, [id]);
  return row?.json ?? null;
}

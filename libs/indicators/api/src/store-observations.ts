import type { SeriesDraft, ValueChanges } from '@rt/indicators/domain';
import type { EntityManager } from 'typeorm';

/** $1 the indicator; $2–$7 one array a column, one entry a value. Each incoming value beside the newest stored one. */
const COMPARED = `
  incoming AS (
    SELECT * FROM unnest($2::text[], $3::text[], $4::text[], $5::date[], $6::numeric[], $7::boolean[])
      AS row(place_code, sex, period, starts_on, value, preliminary)
  ),
  compared AS (
    SELECT incoming.*, s.id AS series_id, coalesce(stored.revision, 0) AS revision,
      stored.revision IS NOT NULL AND stored.value IS NOT DISTINCT FROM incoming.value
        AND stored.preliminary = incoming.preliminary AS same
    FROM incoming
      LEFT JOIN series s ON s.indicator_id = $1 AND s.place_code = incoming.place_code AND s.sex = incoming.sex
      LEFT JOIN LATERAL (
        SELECT o.revision, o.value, o.preliminary FROM observation o
        WHERE o.series_id = s.id AND o.period = incoming.period ORDER BY o.revision DESC LIMIT 1
      ) stored ON true
  )`;

const COUNTED = `
  count(*) FILTER (WHERE revision = 0)::int AS added,
  count(*) FILTER (WHERE revision > 0 AND NOT same)::int AS revised,
  count(*) FILTER (WHERE same)::int AS unchanged`;

const COMPARE = `WITH ${COMPARED} SELECT ${COUNTED} FROM compared`;

const STORE = `
  WITH ${COMPARED}, stored AS (
    INSERT INTO observation (series_id, load_id, period, starts_on, value, preliminary, revision)
    SELECT series_id, $8, period, starts_on, value, preliminary, revision + 1 FROM compared WHERE NOT same
  )
  SELECT ${COUNTED} FROM compared`;

const ENSURE_SERIES = `
  INSERT INTO series (indicator_id, place_code, place_name, sex)
  SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[])
  ON CONFLICT (indicator_id, place_code, sex) DO NOTHING`;

const FORGET_EMPTY = `
  DELETE FROM series s WHERE s.indicator_id = $1 AND NOT EXISTS (SELECT FROM observation o WHERE o.series_id = s.id)`;

const NOTE_LATEST = `
  UPDATE series s SET latest_on = (
    SELECT max(newest.starts_on) FROM (
      SELECT DISTINCT ON (o.period) o.starts_on, o.value FROM observation o
      WHERE o.series_id = s.id ORDER BY o.period, o.revision DESC
    ) newest WHERE newest.value IS NOT NULL
  ) WHERE s.indicator_id = $1`;

/** What storing the drafts would change; stores nothing. */
export async function compareObservations(
  manager: EntityManager,
  indicatorId: string,
  drafts: SeriesDraft[],
): Promise<ValueChanges> {
  const [changes] = await manager.query<ValueChanges[]>(COMPARE, [indicatorId, ...columnsOf(drafts)]);
  return changes ?? { added: 0, revised: 0, unchanged: 0 };
}

/** Stores what is new or other than the newest revision, under a load. The caller holds the indicator's lock. */
export async function storeObservations(
  manager: EntityManager,
  indicatorId: string,
  loadId: string,
  drafts: SeriesDraft[],
): Promise<ValueChanges> {
  const [codes, names, sexes] = [
    drafts.map((d) => d.placeCode),
    drafts.map((d) => d.placeName),
    drafts.map((d) => d.sex),
  ];
  await manager.query(ENSURE_SERIES, [indicatorId, codes, names, sexes]);
  const [changes] = await manager.query<ValueChanges[]>(STORE, [indicatorId, ...columnsOf(drafts), loadId]);
  await manager.query(NOTE_LATEST, [indicatorId]);
  return changes ?? { added: 0, revised: 0, unchanged: 0 };
}

/** After a load is gone: series without values go too, and the rest remember their newest value. */
export async function tidySeries(manager: EntityManager, indicatorId: string): Promise<void> {
  await manager.query(FORGET_EMPTY, [indicatorId]);
  await manager.query(NOTE_LATEST, [indicatorId]);
}

function columnsOf(drafts: SeriesDraft[]) {
  const rows = drafts.flatMap(({ placeCode, sex, observations }) =>
    observations.map((each) => ({ placeCode, sex, ...each })),
  );
  return [
    rows.map((row) => row.placeCode),
    rows.map((row) => row.sex),
    rows.map((row) => row.period),
    rows.map((row) => row.startsOn),
    rows.map((row) => row.value),
    rows.map((row) => row.preliminary),
  ];
}

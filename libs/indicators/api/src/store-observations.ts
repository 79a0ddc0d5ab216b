import type { SeriesDraft, ValueChanges } from '@rt/indicators/domain';
import type { EntityManager } from 'typeorm';

/**
 * $1 the indicator; $2 the drafts as JSON: one text is read several times faster than an array a column. Each incoming
 * value beside the newest stored one. What the source has deleted takes back a stored value; where there is none it is nothing.
 */
const COMPARED = `
  incoming AS (
    SELECT s.id AS series_id, each.period, each."startsOn" AS starts_on, each.value, each.preliminary, each.margin,
      coalesce(each.withdrawn, false) AS withdrawn
    FROM json_to_recordset($2::json) AS draft("placeCode" text, sex text, observations json)
      LEFT JOIN series s ON s.indicator_id = $1 AND s.place_code = draft."placeCode" AND s.sex = draft.sex
      CROSS JOIN json_to_recordset(draft.observations)
        AS each(period text, "startsOn" date, value numeric, preliminary boolean, margin numeric, withdrawn boolean)
  ),
  compared AS (
    SELECT incoming.*, coalesce(stored.revision, 0) AS revision,
      stored.revision IS NOT NULL AND stored.value IS NOT DISTINCT FROM incoming.value
        AND stored.preliminary = incoming.preliminary AND stored.margin IS NOT DISTINCT FROM incoming.margin
        AND stored.withdrawn = incoming.withdrawn AS same
    FROM incoming
      LEFT JOIN LATERAL (
        SELECT o.revision, o.value, o.preliminary, o.margin, o.withdrawn FROM observation o
        WHERE o.series_id = incoming.series_id AND o.period = incoming.period ORDER BY o.revision DESC LIMIT 1
      ) stored ON true
    WHERE NOT incoming.withdrawn OR stored.revision IS NOT NULL
  )`;

const COUNTED = `
  count(*) FILTER (WHERE revision = 0)::int AS added,
  count(*) FILTER (WHERE revision > 0 AND NOT same)::int AS revised,
  count(*) FILTER (WHERE same)::int AS unchanged`;

const COMPARE = `WITH ${COMPARED} SELECT ${COUNTED} FROM compared`;

const STORE = `
  WITH ${COMPARED}, stored AS (
    INSERT INTO observation (series_id, load_id, period, starts_on, value, preliminary, margin, withdrawn, revision)
    SELECT series_id, $3, period, starts_on, value, preliminary, margin, withdrawn, revision + 1 FROM compared WHERE NOT same
  )
  SELECT ${COUNTED} FROM compared`;

const ENSURE_SERIES = `
  INSERT INTO series (indicator_id, place_code, place_name, sex)
  SELECT $1, "placeCode", "placeName", sex
  FROM json_to_recordset($2::json) AS draft("placeCode" text, "placeName" text, sex text)
  ON CONFLICT (indicator_id, place_code, sex) DO NOTHING`;

const FORGET_EMPTY = `
  DELETE FROM series s WHERE s.indicator_id = $1 AND NOT EXISTS (SELECT FROM observation o WHERE o.series_id = s.id)`;

/** $1 the indicator; $2 the drafts as JSON: only the series they belong to, or all of them where it is null. */
const NOTE_LATEST = `
  UPDATE series s SET latest_on = (
    SELECT max(newest.starts_on) FROM (
      SELECT DISTINCT ON (o.period) o.starts_on, o.value FROM observation o
      WHERE o.series_id = s.id ORDER BY o.period, o.revision DESC
    ) newest WHERE newest.value IS NOT NULL
  ) WHERE s.indicator_id = $1 AND ($2::json IS NULL OR (s.place_code, s.sex) IN (
    SELECT "placeCode", sex FROM json_to_recordset($2::json) AS draft("placeCode" text, sex text)))`;

/** The series drafts need: none for what is only withdrawn. */
const placesOf = (drafts: SeriesDraft[]) =>
  drafts.flatMap(({ placeCode, placeName, sex, observations }) =>
    observations.some(({ withdrawn }) => !withdrawn) ? [{ placeCode, placeName, sex }] : [],
  );

const NOTHING: ValueChanges = { added: 0, revised: 0, unchanged: 0 };

/** What storing the drafts would change; stores nothing. */
export async function compareObservations(
  manager: EntityManager,
  indicatorId: string,
  drafts: SeriesDraft[],
): Promise<ValueChanges> {
  const [changes] = await manager.query<ValueChanges[]>(COMPARE, [indicatorId, JSON.stringify(drafts)]);
  return changes ?? NOTHING;
}

/** Stores what is new or other than the newest revision, under a load. The caller holds the indicator's lock. */
export async function storeObservations(
  manager: EntityManager,
  indicatorId: string,
  loadId: string,
  drafts: SeriesDraft[],
): Promise<ValueChanges> {
  const parameters = [indicatorId, JSON.stringify(drafts)];
  await manager.query(ENSURE_SERIES, [indicatorId, JSON.stringify(placesOf(drafts))]);
  const [changes = NOTHING] = await manager.query<ValueChanges[]>(STORE, [...parameters, loadId]);
  if (changes.added + changes.revised > 0) await manager.query(NOTE_LATEST, parameters);
  return changes;
}

/** After a load is gone: series without values go too, and the rest remember their newest value. */
export async function tidySeries(manager: EntityManager, indicatorId: string): Promise<void> {
  await manager.query(FORGET_EMPTY, [indicatorId]);
  await manager.query(NOTE_LATEST, [indicatorId, null]);
}

import type { AttachedSource, SourceFetch, SourceFinding } from '@rt/indicators/domain';
import type { EntityManager } from 'typeorm';
import { GOALS_OF_INDICATOR } from '../sql-fragments';

const FETCH = `
  json_build_object('id', f.id, 'state', f.state, 'requestedAt', f.requested_at, 'requestedBy', asker.name,
    'finishedAt', f.finished_at, 'parts', json_build_object('done', f.answered, 'total', (
      SELECT count(*) FROM jsonb_array_elements(coalesce(f.plan, '[]')) p WHERE p -> 'replaced' IS NULL)),
    'problem', f.problem, 'changes', CASE WHEN f.unchanged IS NOT NULL THEN
      json_build_object('added', f.added, 'revised', f.revised, 'unchanged', f.unchanged) END)`;

/** The newest fetches of a source `s`, at most so many. */
const fetches = (most: number) => `
  SELECT coalesce(json_agg(${FETCH} ORDER BY f.requested_at DESC), '[]') AS list
  FROM (SELECT * FROM source_fetch f WHERE f.source_id = s.id ORDER BY f.requested_at DESC LIMIT ${most}) f
    LEFT JOIN account asker ON asker.id = f.requested_by_id`;

const FINDING = `
  json_build_object('id', n.id, 'kind', n.kind, 'foundAt', n.found_at, 'detail', n.detail, 'settled',
    CASE WHEN n.settled_at IS NOT NULL THEN
      json_build_object('at', n.settled_at, 'by', settler.name, 'note', n.note) END)`;

/** The findings of a source `s` that have not passed, the open ones first; or the open ones alone. */
const findings = (which: 'standing' | 'open') => `
  SELECT coalesce(json_agg(${FINDING}
    ORDER BY n.settled_at IS NOT NULL, n.found_at DESC), '[]') AS list, count(*) AS number
  FROM source_finding n LEFT JOIN account settler ON settler.id = n.settled_by_id
  WHERE n.source_id = s.id AND n.passed_at IS NULL ${which === 'open' ? 'AND n.settled_at IS NULL' : ''}`;

const SOURCE = `
  json_build_object('id', s.id, 'service', s.service, 'key', s.key, 'title', s.title, 'selection', s.selection,
    'choice', s.choice, 'schedule', s.schedule, 'sourceUpdatedAt', s.source_updated_at, 'fetchedAt', s.fetched_at,
    'nextFetchAt', s.next_fetch_at, 'lastFetch', last.list -> 0, 'findings', found.list, 'version', s.version)`;

const OF_INDICATOR = `
  SELECT ${SOURCE} AS source
  FROM indicator_source s CROSS JOIN LATERAL (${fetches(1)}) last CROSS JOIN LATERAL (${findings('standing')}) found
  WHERE s.indicator_id = $1`;

/** Every source of a region ($1): those with something open first. */
const HEALTH = `
  SELECT coalesce(json_agg(json_build_object(
    'indicator', json_build_object('id', i.id, 'name', i.name, 'retiredOn', i.retired_on), 'source', ${SOURCE},
    'goals', CASE WHEN found.number > 0 THEN goals.list ELSE '[]' END
  ) ORDER BY found.number = 0, i.name), '[]')::text AS json
  FROM indicator_source s
    JOIN indicator i ON i.id = s.indicator_id
    CROSS JOIN LATERAL (${fetches(1)}) last
    CROSS JOIN LATERAL (${findings('open')}) found
    CROSS JOIN LATERAL (${GOALS_OF_INDICATOR}) goals
  WHERE i.region_id = $1`;

const FETCHES = `SELECT f.list FROM indicator_source s CROSS JOIN LATERAL (${fetches(20)}) f WHERE s.indicator_id = $1`;

const ONE_FETCH = `
  SELECT ${FETCH} AS fetch FROM source_fetch f
    JOIN indicator_source s ON s.id = f.source_id
    JOIN indicator i ON i.id = s.indicator_id
    LEFT JOIN account asker ON asker.id = f.requested_by_id
  WHERE f.id = $1 AND i.region_id = $2`;

export async function sourceOf(manager: EntityManager, indicatorId: string): Promise<AttachedSource | null> {
  const [row] = await manager.query<{ source: AttachedSource }[]>(OF_INDICATOR, [indicatorId]);
  return row?.source ?? null;
}

/** `SourceHealth[]` as the database's own JSON. */
export async function healthJson(manager: EntityManager, regionId: string): Promise<string> {
  const [row] = await manager.query<{ json: string }[]>(HEALTH, [regionId]);
  return row?.json ?? '[]';
}

/** The newest 20, newest first. */
export async function fetchesOf(manager: EntityManager, indicatorId: string): Promise<SourceFetch[]> {
  const [row] = await manager.query<{ list: SourceFetch[] }[]>(FETCHES, [indicatorId]);
  return row?.list ?? [];
}

/** A fetch of the region; null where it has none of that id. */
export async function fetchOf(manager: EntityManager, id: string, regionId: string): Promise<SourceFetch | null> {
  const [row] = await manager.query<{ fetch: SourceFetch }[]>(ONE_FETCH, [id, regionId]);
  return row?.fetch ?? null;
}

const ONE_FINDING = `
  SELECT ${FINDING} AS finding FROM source_finding n
    JOIN indicator_source s ON s.id = n.source_id
    JOIN indicator i ON i.id = s.indicator_id
    LEFT JOIN account settler ON settler.id = n.settled_by_id
  WHERE n.id = $1 AND i.region_id = $2`;

/** A finding at a source of the region; null where there is none of that id. */
export async function findingOf(manager: EntityManager, id: string, regionId: string): Promise<SourceFinding | null> {
  const [row] = await manager.query<{ finding: SourceFinding }[]>(ONE_FINDING, [id, regionId]);
  return row?.finding ?? null;
}

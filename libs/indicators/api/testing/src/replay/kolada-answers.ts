import type { KoladaFixtures } from './kolada-fixtures';
import { ok, problem, type ReplayAnswer } from './scb-answers';

const MOST_IDS = 25;
const MOST_ROWS = 5000;

/** What Kolada's v3 answers at an address below its base. */
export function koladaAnswer(fixtures: KoladaFixtures, url: URL, base: string): ReplayAnswer {
  const [list = '', ...rest] = decodeURIComponent(url.pathname).slice(base.length).split('/').filter(Boolean);
  const rows = list === 'data' ? dataRows(fixtures, rest, url) : catalogueRows(fixtures, list, rest[0], url);
  return Array.isArray(rows) ? paged(rows, url) : rows;
}

function catalogueRows(fixtures: KoladaFixtures, list: string, ids: string | undefined, url: URL) {
  const all = { kpi: fixtures.kpis, municipality: fixtures.municipalities, municipality_groups: fixtures.groups }[list];
  if (!all) return problem(404, 'Not Found');
  const title = url.searchParams.get('title')?.toLowerCase() ?? '';
  const wanted = ids?.split(',');
  return all.filter(
    (each) => (wanted?.includes(String(each['id'])) ?? true) && String(each['title']).toLowerCase().includes(title),
  );
}

function dataRows({ rows, changedOn }: KoladaFixtures, segments: string[], url: URL) {
  const of = new Map(
    segments.flatMap((name, at) => (at % 2 === 0 ? [[name, segments[at + 1]?.split(',') ?? []]] : [])) as [
      string,
      string[],
    ][],
  );
  if (of.size < 2) return problem(404, 'Not Found');
  if ([...of.values()].some(({ length }) => length > MOST_IDS)) return problem(400, 'Too many ids');
  const has = (name: string, value: string) => of.get(name)?.includes(value) ?? true;
  const since = url.searchParams.get('from_date');
  return rows.filter(
    ({ kpi, municipality, period }) =>
      has('kpi', kpi) &&
      has('municipality', municipality) &&
      has('year', String(period)) &&
      (since === null || (changedOn[kpi] ?? '2000-01-01') >= since),
  );
}

function paged(rows: unknown[], url: URL): ReplayAnswer {
  const size = Math.min(Number(url.searchParams.get('per_page') ?? MOST_ROWS), MOST_ROWS);
  const page = Number(url.searchParams.get('page') ?? 1);
  const values = rows.slice((page - 1) * size, page * size);
  const next = new URL(url);
  next.searchParams.set('page', String(page + 1));
  return ok({ values, count: values.length, next_url: rows.length > page * size ? next.href : null });
}

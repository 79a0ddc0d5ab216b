import { codeAt, type JsonObject, labelAt, listAt, objectAt, own } from '../json-access';
import { isDiscontinued } from './discontinued';
import type { SourceHit, SourceTable, SourceValue, SourceVariable } from './source-table';

/** Kolada does not say which years a KPI has; it has none before this one. */
const FIRST_YEAR = 1970;

/** A place of Kolada's: a municipality (K), a region or the country (L), or a group of either, whose values are unweighted means. */
export interface KoladaPlace extends SourceValue {
  type: 'K' | 'L' | 'group';
}

/** The rows of one of Kolada's lists. Throws `StatisticsProblem`. */
export const koladaRows = (answer: unknown): JsonObject[] =>
  listAt(own(objectAt(answer, 'answer'), 'values'), 'values').map((row, at) => objectAt(row, `values[${at}]`));

const textOrNull = (value: unknown) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : null);

/** A KPI as Kolada's `/kpi` tells of it. Throws `StatisticsProblem`. */
export function readKpi(row: JsonObject, today: Date): SourceHit {
  const key = codeAt(own(row, 'id'), 'kpi.id');
  const title = labelAt(own(row, 'title'), 'kpi.title', key);
  const lastPeriod = textOrNull(own(row, 'publ_period'));
  return {
    service: 'kolada',
    key,
    title,
    description: textOrNull(own(row, 'description')),
    firstPeriod: null,
    lastPeriod,
    updatedAt: null,
    discontinued: isDiscontinued({ title, flagged: false, lastPeriod }, today),
  };
}

/** A KPI with what can be chosen of it: places of the kind it is for, and years. Throws `StatisticsProblem`. */
export function readKpiTable(row: JsonObject, places: readonly KoladaPlace[], today: Date): SourceTable {
  const hit = readKpi(row, today);
  const kinds = { K: ['K', 'group'], L: ['L', 'group'] }[String(own(row, 'municipality_type'))] ?? ['K', 'L', 'group'];
  const fits = ({ type, code }: KoladaPlace) => kinds.includes(type) || code === '0000';
  const groups = places.filter(({ type }) => type === 'group');
  return {
    ...hit,
    source: 'Kolada',
    unit: unitIn(hit.title),
    notes: hit.description ? [{ text: hit.description, mandatory: false }] : [],
    variables: [
      placeVariable([...places.filter((place) => place.type !== 'group' && fits(place)), ...groups]),
      yearVariable(Number(hit.lastPeriod) || today.getUTCFullYear()),
    ],
  };
}

const placeVariable = (places: KoladaPlace[]): SourceVariable => ({
  code: 'municipality',
  label: 'kommun eller region',
  role: 'place',
  optional: false,
  total: null,
  values: places.map(({ code, label }) => ({ code, label })),
});

const yearVariable = (last: number): SourceVariable => ({
  code: 'year',
  label: 'år',
  role: 'time',
  optional: true,
  total: null,
  values: Array.from({ length: last - FIRST_YEAR + 1 }, (_, at) => String(FIRST_YEAR + at)).map((year) => ({
    code: year,
    label: year,
  })),
});

/** A title ends with its unit: "…, 1000 kr/invånare", "…, andel (%) (-2024)". */
function unitIn(title: string): string | null {
  const bare = title.replace(/\s*\(\s*[-–]\s*\d{4}\s*\)\s*$/, '');
  return bare.includes(',') ? bare.slice(bare.lastIndexOf(',') + 1).trim() || null : null;
}

/** A place of `/municipality` or a group of `/municipality_groups`. Throws `StatisticsProblem`. */
export function readKoladaPlace(row: JsonObject, group: boolean): KoladaPlace {
  const code = codeAt(own(row, 'id'), 'municipality.id');
  const type = own(row, 'type') === 'L' ? 'L' : 'K';
  return { code, label: labelAt(own(row, 'title'), 'municipality.title', code), type: group ? 'group' : type };
}

import type { RawDimension } from './json-stat-dimension';
import { periodOf } from './period-code';
import { isPlaceCode, placeFromScb } from './place';
import { sexOf } from './sex-code';
import type { Sex } from './series';
import { DIMENSION_ROLES, type DimensionRole, type DimensionValue, type StatisticsDimension } from './statistics-file';

/** The roles a json-stat file states itself: lists of dimension codes. SCB states time and metric, never geo. */
export interface StatedRoles {
  time: readonly string[];
  geo: readonly string[];
  metric: readonly string[];
}

type Test = (dimension: RawDimension, stated: StatedRoles) => boolean;

const named = (pattern: RegExp, { code, label }: RawDimension) => pattern.test(code) || pattern.test(label);
const periods: Test = ({ values }) => values.every(({ code, label }) => periodOf(code) ?? periodOf(label));
const TIME = /^(tid|time|år|year|kvartal|quarter|månad|month)$/i;
const PLACE = /^(region|regioner|län|lan|kommun|kommuner|geo|geography)$/i;
const SEX = /^(kön|kon|sex|gender)$/i;

const TESTS: Record<Exclude<DimensionRole, 'other'>, Test[]> = {
  time: [({ code }, stated) => stated.time.includes(code), (d) => named(TIME, d), periods],
  content: [({ code }, stated) => stated.metric.includes(code), (d) => /^contentscode$/i.test(d.code)],
  sex: [(d) => named(SEX, d) && sexesOf(d) !== null],
  place: [
    ({ code }, stated) => stated.geo.includes(code),
    (d) => named(PLACE, d),
    ({ values }) =>
      values.every(({ code }) => isPlaceCode(code)) && values.some(({ label }) => /län$|riket/i.test(label)),
  ],
};

/**
 * Gives every dimension its role, at most one dimension a role. What the file states goes first; then its name; then what
 * its values look like. A dimension that nothing fits is `other` and needs one value chosen.
 */
export function withRoles(dimensions: RawDimension[], stated: StatedRoles): StatisticsDimension[] {
  const roles = new Map<RawDimension, DimensionRole>();
  for (const role of DIMENSION_ROLES) {
    if (role === 'other') continue;
    const left = dimensions.filter((dimension) => !roles.has(dimension));
    const found = TESTS[role].map((test) => left.find((dimension) => test(dimension, stated))).find(Boolean);
    if (found) roles.set(found, role);
  }
  return dimensions.map((dimension) => inOurCodes(dimension, roles.get(dimension) ?? 'other'));
}

/** The sexes of a dimension's values in order; null where one is unknown or two are the same. */
function sexesOf({ values }: RawDimension): Sex[] | null {
  const sexes = values.map(({ code, label }) => sexOf(code, label)).filter((sex) => sex !== null);
  return sexes.length === values.length && new Set(sexes).size === sexes.length ? sexes : null;
}

function inOurCodes(dimension: RawDimension, role: DimensionRole): StatisticsDimension {
  const sexes = role === 'sex' ? sexesOf(dimension) : null;
  const rewritten = dimension.values.map((value, at) => ({ ...value, ...ours(value, role, sexes?.[at]) }));
  const total = dimension.values.findIndex(({ code }) => code === dimension.total);
  return { ...dimension, role, values: rewritten, total: rewritten[total]?.code ?? null };
}

function ours({ code, label }: DimensionValue, role: DimensionRole, sex: Sex | undefined): Partial<DimensionValue> {
  if (sex) return { code: sex };
  if (role === 'time') return { code: periodOf(code) ?? periodOf(label) ?? code };
  if (role !== 'place') return {};
  return { code: placeFromScb(code), label: label.startsWith(`${code} `) ? label.slice(code.length + 1) : label };
}

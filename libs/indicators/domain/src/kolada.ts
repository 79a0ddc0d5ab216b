import { codeAt, isObject, type JsonObject, listAt, objectAt, own } from './json-access';
import { isPreliminary } from './json-stat-cells';
import { placeFromKolada, placeNameOf } from './place';
import { SEXES, type Sex } from './series';
import {
  STATISTICS_LIMITS,
  type StatisticsCell,
  type StatisticsDimension,
  type StatisticsFile,
} from './statistics-file';
import { malformed, StatisticsProblem, tooMuch } from './statistics-problem';

const SEX_OF: ReadonlyMap<unknown, Sex> = new Map([
  ['T', 'total'],
  ['K', 'women'],
  ['F', 'women'],
  ['M', 'men'],
]);
export const SEX_LABELS: Readonly<Record<Sex, string>> = { total: 'Totalt', women: 'Kvinnor', men: 'Män' };

interface Row extends StatisticsCell {
  kpi: string;
  place: string;
  period: string;
  sex: Sex;
  at: string;
}

/**
 * Reads an answer of Kolada's v3 `/data`: rows of KPI, municipality and period with a value for each gender. Deleted
 * values are withdrawn unless the answer has a value in their place, a null value is kept as missing, regions get their
 * county code. Throws `StatisticsProblem`.
 */
export function readKolada(answer: JsonObject): StatisticsFile {
  const rows = listAt(own(answer, 'values'), 'values').flatMap((row, at) => readRow(row, `values[${at}]`));
  if (rows.length > STATISTICS_LIMITS.cells) {
    throw tooMuch('values', { sv: `${STATISTICS_LIMITS.cells} värden`, en: `${STATISTICS_LIMITS.cells} values` });
  }
  if (rows.length === 0) throw NO_VALUES;
  const kpis = distinct(rows.map((row) => row.kpi));
  const dimensions = dimensionsOf(rows, kpis);
  const groups = distinct(rows.map((row) => row.place)).filter((place) => place.startsWith('G'));
  return {
    kind: 'kolada',
    label: `Kolada ${kpis.slice(0, 5).join(', ')}${kpis.length > 5 ? ' …' : ''}`,
    source: 'Kolada',
    sourceId: kpis.length === 1 ? (kpis[0] ?? null) : null,
    updatedAt: null,
    notes: groups.map((group) => ({ text: `${group} är en grupp: värdet är ett ovägt medelvärde.`, mandatory: true })),
    dimensions,
    incomplete: typeof (own(answer, 'next_url') ?? own(answer, 'next_page')) === 'string',
    cells: cellsOf(rows, dimensions),
  };
}

const NO_VALUES = new StatisticsProblem('statistics.no-values', 'values', {
  sv: 'Filen har inga värden. Kontrollera nyckeltal, kommun eller region, och år hos Kolada.',
  en: 'The file has no values. Check the KPI, the municipality or region, and the years at Kolada.',
});

function readRow(value: unknown, at: string): Row[] {
  const row = objectAt(value, at);
  const kpi = codeAt(own(row, 'kpi'), `${at}.kpi`);
  const place = placeFromKolada(codeAt(own(row, 'municipality'), `${at}.municipality`));
  const period = String(own(row, 'period'));
  if (!/^\d{4}$/.test(period)) throw malformed(`${at}.period`, { sv: 'ett år', en: 'a year' });
  return listAt(own(row, 'values'), `${at}.values`).flatMap((each, index) => {
    const where = `${at}.values[${index}]`;
    const cell = objectAt(each, where);
    const sex = SEX_OF.get(own(cell, 'gender'));
    if (!sex) throw malformed(`${where}.gender`, { sv: 'T, K eller M', en: 'T, K or M' });
    return [{ kpi, place, period, sex, at: where, ...cellOf(cell, where) }];
  });
}

function cellOf(cell: JsonObject, at: string): StatisticsCell {
  if (own(cell, 'isdeleted') === true) return { value: null, preliminary: false, withdrawn: true };
  const value = own(cell, 'value') ?? null;
  if (value !== null && !(typeof value === 'number' && Number.isFinite(value)))
    throw malformed(`${at}.value`, { sv: 'ett tal eller null', en: 'a number or null' });
  return { value, preliminary: isPreliminary(own(cell, 'status')) };
}

const distinct = (values: string[]) => [...new Set(values)].sort();

function dimensionsOf(rows: Row[], kpis: string[]): StatisticsDimension[] {
  const plain = (codes: string[]) => codes.map((code) => ({ code, label: code }));
  const places = distinct(rows.map((row) => row.place)).map((code) => ({ code, label: placeNameOf(code) }));
  const present = new Set(rows.map((row) => row.sex));
  const sexes = SEXES.filter((sex) => present.has(sex)).map((code) => ({ code, label: SEX_LABELS[code] }));
  const total = present.has('total') ? 'total' : null;
  return [
    { code: 'kpi', label: 'nyckeltal', role: 'content', total: null, values: plain(kpis) },
    { code: 'municipality', label: 'kommun eller region', role: 'place', total: null, values: places },
    { code: 'gender', label: 'kön', role: 'sex', total, values: sexes },
    { code: 'period', label: 'år', role: 'time', total: null, values: plain(distinct(rows.map((row) => row.period))) },
  ];
}

function cellsOf(rows: Row[], dimensions: StatisticsDimension[]): Map<number, StatisticsCell> {
  const positions = dimensions.map(({ values }) => new Map(values.map(({ code }, at) => [code, at])));
  const cells = new Map<number, StatisticsCell>();
  for (const row of rows) {
    const index = [row.kpi, row.place, row.sex, row.period].reduce(
      (sum, code, at) => sum * (dimensions[at]?.values.length ?? 1) + (positions[at]?.get(code) ?? 0),
      0,
    );
    const known = cells.get(index);
    if (row.withdrawn && known) continue;
    if (known && !known.withdrawn)
      throw malformed(row.at, {
        sv: 'ett värde som inte redan finns i filen',
        en: 'a value that is not in the file already',
      });
    cells.set(index, {
      value: row.value,
      preliminary: row.preliminary,
      ...(row.withdrawn ? { withdrawn: true as const } : {}),
    });
  }
  return cells;
}

/** Whether parsed JSON is an answer of Kolada's with data, going by its first row. */
export function isKoladaData(answer: JsonObject): boolean {
  const values = own(answer, 'values');
  if (!Array.isArray(values)) return false;
  const first: unknown = values[0];
  return values.length === 0 || (isObject(first) && Object.hasOwn(first, 'kpi') && Object.hasOwn(first, 'values'));
}

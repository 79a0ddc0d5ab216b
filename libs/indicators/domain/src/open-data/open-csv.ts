import type { OpenIndicator } from './open-indicator';

const HEADER = [
  'place_code',
  'place',
  'sex',
  'period',
  'value',
  'preliminary',
  'margin',
  'unit',
  'indicator',
  'source',
];
const FORMULA = /^[=+\-@\t\r]/;
const MUST_QUOTE = /[",\r\n]/;

/**
 * The indicator as CSV for machines (RFC 4180): UTF-8, commas, points as decimal signs, CRLF, one row a value. An empty
 * value is one the source says is missing. Text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function openCsv({ name, unit, source, series }: OpenIndicator): string {
  const rows = series.flatMap(({ placeCode, placeName, sex, observations }) =>
    observations.map(({ period, value, preliminary, margin }) => [
      placeCode,
      placeName,
      sex,
      period,
      value,
      preliminary,
      margin ?? null,
      unit,
      name,
      source,
    ]),
  );
  return [HEADER, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return value === null ? '' : String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return MUST_QUOTE.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

import { COUNTIES, type ManualObservation, periodOf, SEXES, type Sex } from '@rt/indicators/domain';
import { parseNumber } from '@rt/shared/domain';
import { SEX_NAMES } from '../indicator-words';

/** A row of the table in which values are entered: texts, as typed or pasted. */
export interface ManualRow {
  period: string;
  sex: string;
  value: string;
}

export const EMPTY_ROW: ManualRow = { period: '', sex: 'total', value: '' };

/** The place values are entered for. */
export interface OwnPlace {
  code: string;
  name: string;
}

/** The region's own county, or the region itself where it is none of the 21. */
export const ownPlace = ({ countyCode, name }: { countyCode: string | null; name: string }): OwnPlace => ({
  code: countyCode ?? 'region',
  name: COUNTIES.get(countyCode ?? '') ?? name,
});

const sexFrom = (text: string): Sex | null => {
  const wanted = text.trim().toLowerCase();
  const named = SEXES.find((sex) => sex === wanted || SEX_NAMES[sex].toLowerCase() === wanted);
  return named ?? ({ k: 'women', m: 'men', t: 'total', '': 'total' } as const)[wanted as 'k' | 'm' | 't' | ''] ?? null;
};

/**
 * A range copied in Excel as rows: period and value, or period, sex and value. A first row without any figure is its head.
 */
export function rowsFromCells(cells: string[][]): ManualRow[] {
  const rows = cells.filter((row) => row.some((cell) => cell.trim() !== ''));
  const head = rows[0] && !rows[0].some((cell) => periodOf(cell) !== null || parseNumber(cell) !== null);
  return (head ? rows.slice(1) : rows).map((row) => {
    const [period = '', second = '', third] = row;
    const sex = third === undefined ? 'total' : (sexFrom(second) ?? second);
    return { period: period.trim(), sex, value: (third ?? second).trim() };
  });
}

/** A row that says nothing is left out when the rows are saved. */
export const isBlank = ({ period, value }: ManualRow): boolean => !period.trim() && !value.trim();

/** What is wrong with a row, in words; null where nothing is. A missing value is written with a dash or two dots. */
export function rowError(row: ManualRow): string | null {
  if (isBlank(row)) return null;
  if (!periodOf(row.period)) return $localize`:@@manual.period-error:Skriv perioden som 2024, 2024K1 eller 2024M03.`;
  if (!sexFrom(row.sex)) return $localize`:@@manual.sex-error:Välj totalt, kvinnor eller män.`;
  const known = MISSING.test(row.value.trim()) || parseNumber(row.value) !== null;
  return known ? null : $localize`:@@manual.value-error:Skriv ett tal, eller .. om värdet saknas hos källan.`;
}

const MISSING = /^(\.\.|–|-)$/;

/** The rows as values for a place; ask `rowError` first. */
export const observationsOf = (rows: readonly ManualRow[], place: OwnPlace): ManualObservation[] =>
  rows
    .filter((row) => !isBlank(row))
    .map(({ period, sex, value }) => ({
      placeCode: place.code,
      placeName: place.name,
      sex: sexFrom(sex) ?? 'total',
      period: periodOf(period) ?? period,
      value: parseNumber(value),
    }));

import { readAmount, type Reader, readYear, type RowReader } from '@rt/shared/domain';
import { AMOUNT_MAX, type Fund, FUNDING_YEARS, FUNDS } from '../funding';
import { rowProblem } from './import-problems';
import type { InterventionImportKey } from './intervention-import-fields';
import { yearColumn, type YearKey } from './money-fields';

type Row = RowReader<InterventionImportKey>;

/** What a row says of one fund in one year; undefined without a column, null for an empty cell. */
export interface YearOfFund {
  year: number;
  amount: number | null | undefined;
  paid: number | null | undefined;
}

/** What a row says of one fund. */
export interface FundRow {
  amount: number | null | undefined;
  paid: number | null | undefined;
  years: readonly YearOfFund[];
}

export type MoneyRow = Readonly<Record<Fund, FundRow>>;

/** Where a file has columns by fund and year; the same for all its rows. */
export type YearColumns = readonly { key: YearKey; fund: Fund; year: number; paid: boolean }[];

export const yearColumns = (mapped: readonly string[]): YearColumns =>
  mapped.flatMap((key) => {
    const column = yearColumn(key);
    return column ? [{ key: key as YearKey, ...column }] : [];
  });

/** Reads a row's money. A year of the row's own places the amounts that stand in columns without one. */
export function readMoney(reader: Row, columns: YearColumns): MoneyRow {
  const year = readRowYear(reader);
  const entries = FUNDS.map((fund): [Fund, FundRow] => {
    const [granted, paid] = [reader.read(fund, amount), reader.read(`paid_${fund}`, amount)];
    const years = yearsOf(reader, columns, fund);
    if (!year) return [fund, { amount: granted, paid, years }];
    const own = years.some((one) => one.year === year) ? [] : [{ year, amount: granted, paid }];
    if (own.length === 0 && (granted ?? paid)) reader.refuse('year', rowProblem.yearTwice(year));
    return [fund, { amount: undefined, paid: undefined, years: [...years, ...own] }];
  });
  return Object.fromEntries(entries) as Record<Fund, FundRow>;
}

function yearsOf(reader: Row, columns: YearColumns, fund: Fund): YearOfFund[] {
  const read = new Map<number, YearOfFund>();
  for (const { key, year, paid } of columns.filter((one) => one.fund === fund)) {
    const value = reader.read(key, amount);
    const known = read.get(year) ?? { year, amount: undefined, paid: undefined };
    read.set(year, paid ? { ...known, paid: value } : { ...known, amount: value });
  }
  return [...read.values()];
}

function readRowYear(reader: Row): number | null | undefined {
  const year = reader.read('year', readYear);
  if (year && (year < FUNDING_YEARS.min || year > FUNDING_YEARS.max)) reader.refuse('year', rowProblem.yearOutside);
  return year;
}

const amount: Reader<number> = (cell) => {
  const reading = readAmount(cell);
  if ('problem' in reading || (reading.value ?? 0) <= AMOUNT_MAX) return reading;
  return { problem: rowProblem.amountTooLarge };
};

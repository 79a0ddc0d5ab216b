import { AMOUNT_MAX, type Fund, type Funding, FUNDING_YEARS, FUNDS, repeatedFund } from '@rt/portfolio/domain';
import { formatNumber, parseNumber } from '@rt/shared/domain';
import { FUND_NAMES } from './portfolio-words';

/** A row of money as it is written: nothing as an empty text. */
export interface MoneyRow {
  fund: Fund;
  year: string;
  amount: string;
  paid: string;
}
export type MoneyCell = keyof MoneyRow;
export const MONEY_CELLS = ['fund', 'year', 'amount', 'paid'] as const;

export const emptyRow = (fund: Fund = 'appropriation_1_1'): MoneyRow => ({ fund, year: '', amount: '', paid: '' });

export const rowsOf = (funding: readonly Funding[]): MoneyRow[] =>
  funding.map(({ fund, amount, year, paid }) => ({
    fund,
    year: year ? String(year) : '',
    amount: formatNumber(amount, 'sv'),
    paid: paid === null || paid === undefined ? '' : formatNumber(paid, 'sv'),
  }));

const isEmpty = ({ year, amount, paid }: MoneyRow) => !(year + amount + paid).trim();

/** The money that can be read; a row without an amount is no money. What is not said of a year or of what is paid is left out. */
export const fundingIn = (rows: readonly MoneyRow[]): Funding[] =>
  rows
    .flatMap(({ fund, year, amount, paid }): Funding[] => {
      const granted = parseNumber(amount);
      if (granted === null) return [];
      return [{ fund, amount: granted, year: Number(year.trim()) || null, paid: parseNumber(paid) }];
    })
    .toSorted(
      (one, other) => FUNDS.indexOf(one.fund) - FUNDS.indexOf(other.fund) || (one.year ?? 0) - (other.year ?? 0),
    );

/** What is wrong in the rows, in one sentence; null where all is well. */
export function moneyIssue(rows: readonly MoneyRow[]): string | null {
  const written = rows.filter((row) => !isEmpty(row));
  if (written.some(({ year }) => !isYear(year))) return YEAR_WRONG;
  if (written.some(({ amount, paid }) => !isAmount(amount) || !isAmount(paid))) return AMOUNT_WRONG;
  if (written.some(({ amount }) => !amount.trim())) return AMOUNT_MISSING;
  return repeatedFund(fundingIn(written)) ? REPEATED : null;
}

/** Whether a cell of its own is wrong, so that it can be marked. */
export const isWrong = (row: MoneyRow, cell: MoneyCell): boolean =>
  cell === 'year' ? !isYear(row.year) : cell !== 'fund' && !isAmount(row[cell]);

const isYear = (text: string) => {
  const year = Number(text.trim());
  return text.trim() === '' || (Number.isInteger(year) && year >= FUNDING_YEARS.min && year <= FUNDING_YEARS.max);
};

function isAmount(text: string): boolean {
  const amount = parseNumber(text);
  if (amount === null) return text.trim() === '';
  return amount >= 0 && amount <= AMOUNT_MAX && Number.isInteger(Math.round(amount * 1e4) / 100);
}

/** The rows with a range pasted at a cell, as a spreadsheet would; rows are added as they are needed. */
export function pasted(rows: readonly MoneyRow[], at: { row: number; cell: MoneyCell }, range: string[][]): MoneyRow[] {
  const result = rows.map((row) => ({ ...row }));
  range.forEach((texts, down) => {
    const row = (result[at.row + down] ??= emptyRow(result.at(-1)?.fund));
    texts.forEach((text, right) => {
      const cell = MONEY_CELLS[MONEY_CELLS.indexOf(at.cell) + right];
      if (cell === 'fund') row.fund = fundNamed(text) ?? row.fund;
      else if (cell) row[cell] = text;
    });
  });
  return result;
}

const fundNamed = (text: string): Fund | null =>
  FUNDS.find((fund) => FUND_NAMES[fund].toLowerCase() === text.trim().toLowerCase() || fund === text.trim()) ?? null;

const AMOUNT_WRONG = $localize`:@@funding.amount-wrong:Skriv beloppet i hela kronor, till exempel 1 500 000.`;
const AMOUNT_MISSING = $localize`:@@funding.amount-missing:En rad saknar beviljat belopp. Skriv 0 om inget är beviljat.`;
const YEAR_WRONG = $localize`:@@funding.year-wrong:Skriv året med fyra siffror, eller lämna det tomt för alla år.`;
const REPEATED = $localize`:@@funding.repeated:Samma finansiär står två gånger för samma år. Slå ihop beloppen på en rad.`;

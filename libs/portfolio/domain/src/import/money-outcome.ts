import { formatWholeKronor, type RowReader } from '@rt/shared/domain';
import { type Fund, type Funding, FUNDS } from '../funding';
import { rowProblem } from './import-problems';
import type { InterventionImportKey } from './intervention-import-fields';
import { yearKey } from './money-fields';
import type { FundRow, MoneyRow } from './read-money';

type Row = RowReader<InterventionImportKey>;
type Year = number | null;
/** Öre by year; null for what is not divided by year. */
type ByYear = Map<Year, number>;

/** The money an intervention would have: what the row does not speak of stays as it is stored. */
export const moneyOutcome = (reader: Row, money: MoneyRow, stored: readonly Funding[]): Funding[] =>
  FUNDS.flatMap((fund) =>
    fundOutcome(
      reader,
      fund,
      money[fund],
      stored.filter((one) => one.fund === fund),
    ),
  );

/** A fund that has paid more than it grants; it happens when a grant is lowered, and is told, not refused. */
export const overpaidFund = (funding: readonly Funding[]): Fund | null =>
  FUNDS.find((fund) => {
    const rows = funding.filter((one) => one.fund === fund);
    const total = (of: (one: Funding) => number) => rows.reduce((all, one) => all + of(one), 0);
    return total(({ paid }) => ore(paid)) > total(({ amount }) => ore(amount));
  }) ?? null;

function fundOutcome(reader: Row, fund: Fund, row: FundRow, stored: readonly Funding[]): Funding[] {
  const cells = row.years.flatMap(({ year }) => [yearKey(fund, year, false), yearKey(fund, year, true)]);
  const unreadable = reader.isRefused(fund, `paid_${fund}`, 'year', ...cells);
  if (unreadable || (row.amount === undefined && row.paid === undefined && row.years.length === 0))
    return stored.map(({ amount, year = null, paid = null }) => ({ fund, amount, year, paid }));
  const granted = grantedOf(reader, fund, row, stored);
  const paid = paidOf(reader, fund, row, stored, granted);
  if (sum(granted) === 0 && sum(paid) > 0) reader.refuse(paidCell(reader, fund, row), rowProblem.paidWithoutGrant);
  const years = [...new Set([...granted.keys(), ...paid.keys()])].sort((one, other) => (one ?? 0) - (other ?? 0));
  return years.flatMap((year) => {
    const [amount, out] = [granted.get(year) ?? 0, paid.get(year)];
    if (amount === 0 && !out) return [];
    return [{ fund, amount: amount / 100, year, paid: out === undefined ? null : out / 100 }];
  });
}

/**
 * A sum that is the same leaves the years it is made of. Another sum changes the one row there is, or takes the place of
 * several. Years take the place of what was not divided; beside a sum they are all there is, and must make that sum.
 */
function grantedOf(reader: Row, fund: Fund, { amount, years }: FundRow, stored: readonly Funding[]): ByYear {
  const told = years.filter((one) => one.amount !== undefined);
  const before: ByYear = new Map(stored.map((one) => [one.year ?? null, ore(one.amount)]));
  if (told.some((one) => one.amount)) {
    const kept = [...before].filter(([year]) => !amount && year !== null && told.every((one) => one.year !== year));
    const after: ByYear = new Map([...kept, ...told.map((one) => [one.year, ore(one.amount)] as const)]);
    if (amount && ore(amount) !== sum(after))
      reader.refuse(fund, rowProblem.yearsDiffer(kronor(ore(amount)), kronor(sum(after))));
    return after;
  }
  const left: ByYear = new Map([...before].filter(([year]) => amount || told.every((one) => one.year !== year)));
  if (amount === undefined || ore(amount) === sum(left)) return left;
  const only = left.size === 1 ? ([...left.keys()][0] ?? null) : null;
  return ore(amount) === 0 ? new Map() : new Map([[only, ore(amount)]]);
}

/** What is paid follows the years of what is granted; a sum can only be placed where it cannot be placed wrongly. */
function paidOf(reader: Row, fund: Fund, row: FundRow, stored: readonly Funding[], granted: ByYear): ByYear {
  const paid = placed(stored, granted);
  for (const one of row.years) {
    if (one.paid === null) paid.delete(one.year);
    if (typeof one.paid === 'number') paid.set(one.year, ore(one.paid));
  }
  const total = row.paid;
  if (total === undefined || (total !== null && paid.size > 0 && ore(total) === sum(paid))) return paid;
  if (row.years.some((one) => typeof one.paid === 'number')) {
    if (total) reader.refuse(`paid_${fund}`, rowProblem.yearsDiffer(kronor(ore(total)), kronor(sum(paid))));
    return paid;
  }
  if (total === null) return new Map();
  if (granted.size > 1 || paid.size > 1) reader.refuse(`paid_${fund}`, rowProblem.paidNeedsYears);
  const [only = null] = paid.size === 1 ? paid.keys() : granted.keys();
  return granted.size === 0 && total === 0 ? new Map() : new Map([[only, ore(total)]]);
}

/**
 * What was paid, in the years it has; in the one row there is now, where that took the place of the years or of what was
 * not divided; nowhere, where what it was paid of is gone.
 */
function placed(stored: readonly Funding[], granted: ByYear): ByYear {
  const paid: ByYear = new Map();
  const [only = null] = granted.keys();
  const replaced = granted.size === 1 && !stored.some(({ year = null, amount }) => year === only && amount > 0);
  for (const { year = null, amount, paid: out } of granted.size > 0 ? stored : []) {
    if (typeof out !== 'number' || !(replaced || amount === 0 || granted.has(year) || year === null)) continue;
    const at = replaced ? only : year;
    paid.set(at, (paid.get(at) ?? 0) + ore(out));
  }
  return paid;
}

const paidCell = (reader: Row, fund: Fund, { years }: FundRow): InterventionImportKey => {
  const year = years.find(({ paid }) => paid)?.year;
  const key = year === undefined ? (`paid_${fund}` as const) : yearKey(fund, year, true);
  return reader.has(key) ? key : `paid_${fund}`;
};

const ore = (kronor: number | null | undefined) => Math.round((kronor ?? 0) * 100);
const sum = (byYear: ByYear) => [...byYear.values()].reduce((total, one) => total + one, 0);
const kronor = (inOre: number) => formatWholeKronor(inOre / 100, 'sv');

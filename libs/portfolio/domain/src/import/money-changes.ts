import { type Bilingual, type FieldChange, formatNumber } from '@rt/shared/domain';
import { type Fund, type Funding, FUNDS } from '../funding';
import { FUND_LABELS, type MoneyKey, yearKey, yearLabel } from './money-fields';

type Sides = readonly [before: readonly Funding[], after: readonly Funding[]];

/** What would be different of the money, by fund and year as the columns of a file hold it. */
export const moneyChanges = (before: readonly Funding[], after: readonly Funding[]): FieldChange[] =>
  FUNDS.flatMap((fund) => {
    const sides = within([before, after], (one) => one.fund === fund);
    if (sides.every((rows) => rows.length === 0)) return [];
    const years = new Set(sides.flatMap((rows) => rows.flatMap(({ year }) => year ?? [])));
    const undivided = within(sides, ({ year = null }) => year === null);
    return [
      ...slot(undividedLabels(fund, years.size > 0), [fund, `paid_${fund}`], undivided),
      ...[...years].sort().flatMap((year) =>
        slot(
          [yearLabel(fund, year, false), yearLabel(fund, year, true)],
          [yearKey(fund, year, false), yearKey(fund, year, true)],
          within(sides, (one) => one.year === year),
        ),
      ),
    ];
  });

const within = ([before, after]: Sides, has: (one: Funding) => boolean): Sides => [
  before.filter(has),
  after.filter(has),
];

function undividedLabels(fund: Fund, divided: boolean): [Bilingual, Bilingual] {
  const { sv, en } = FUND_LABELS[fund];
  const rest = divided ? { sv: ' utan år', en: ' without a year' } : { sv: '', en: '' };
  return [
    { sv: sv + rest.sv, en: en + rest.en },
    { sv: `Utbetalt ${sv}${rest.sv}`, en: `Paid ${en}${rest.en}` },
  ];
}

/** Nothing and zero kronor granted are the same; that nothing is paid is known, or it is not. */
function slot(labels: [Bilingual, Bilingual], keys: [MoneyKey, MoneyKey], sides: Sides): FieldChange[] {
  const [granted, paid] = labels;
  return [
    change(keys[0], granted, sides, ([one]) => one?.amount || null),
    change(keys[1], paid, sides, ([one]) => one?.paid ?? null),
  ].filter(({ before, after }) => before !== after);
}

const change = (
  key: MoneyKey,
  field: Bilingual,
  [before, after]: Sides,
  amountIn: (rows: readonly Funding[]) => number | null,
): FieldChange => ({ key, field, before: kronor(amountIn(before)), after: kronor(amountIn(after)) });

/** To the öre, so that no difference is too small to be told. */
const kronor = (amount: number | null) => (amount === null ? null : `${formatNumber(amount, 'sv')} kr`);

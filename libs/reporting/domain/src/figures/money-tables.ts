import type { FormCell, MoneyCell, MoneyReportFacts } from '../report/money-facts';
import { appropriationWords } from './appropriation-words';
import { both, column } from './make-figure';
import { interventionList } from './money-figures';
import { fundWords } from './money-words';
import type { ReportTable } from './report-figure';
import { safeCell, safeCells } from './safe-cells';

const MONEY_COLUMNS = [
  column('Insatser', 'Interventions', 'count'),
  column('Beviljat, kronor', 'Granted, kronor', 'kronor'),
  column('Utbetalt, kronor', 'Paid, kronor', 'kronor'),
];

export function moneyTables({ appropriation, forms, all, funds }: MoneyReportFacts, year: number): ReportTable[] {
  const { money } = appropriationWords(year);
  const words = fundWords(year);
  return [
    {
      key: 'appropriation.forms',
      caption: both(`${money.sv} för ${year} efter stödtyp`, `${money.en} of ${year} by support form`),
      columns: [column('Stödtyp', 'Support form'), ...MONEY_COLUMNS],
      rows: rowsOf(forms, nameOf, appropriation),
      source: interventionList(`?fond=appropriation_1_1&ar=${year}`),
    },
    {
      key: 'money.funds',
      caption: both(`Beviljade medel för ${year} efter finansiär`, `Money granted for ${year} by funder`),
      columns: [column('Finansiär', 'Funder'), ...MONEY_COLUMNS],
      rows: rowsOf(funds, ({ fund }) => words[fund].sv, all),
      source: interventionList(`?ar=${year}`),
    },
  ];
}

const nameOf = ({ name, several }: FormCell) => (several ? 'Flera stödtyper' : (name ?? 'Utan stödtyp'));

/** A row a cell, what was laid together, and the sum; no rows where even the sum would tell what is secret. */
function rowsOf<Cell extends MoneyCell>(cells: readonly Cell[], name: (cell: Cell) => string, sum: MoneyCell) {
  const { cells: shown, rest } = safeCells(cells);
  if (!cells.length || !safeCell(sum)) return [];
  const row = (first: string, { interventions, decided, paid }: MoneyCell) => [first, interventions, decided, paid];
  return [...shown.map((cell) => row(name(cell), cell)), ...(rest ? [row('Övrigt', rest)] : []), row('Summa', sum)];
}

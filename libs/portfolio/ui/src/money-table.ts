import { Component, computed, model } from '@angular/core';
import { FUNDS, totalAmount } from '@rt/portfolio/domain';
import { isPastedTable, parsePastedTable } from '@rt/shared/domain';
import { KronorPipe } from '@rt/shared/ui';
import { emptyRow, fundingIn, isWrong, type MoneyCell, moneyIssue, type MoneyRow, pasted } from './money-rows';
import { FUND_NAMES } from './portfolio-words';

/** The money of an intervention by fund and year, written as in a spreadsheet; a range can be pasted into any cell. */
@Component({
  selector: 'rt-money-table',
  imports: [KronorPipe],
  templateUrl: './money-table.html',
  styleUrl: './money-table.css',
})
export class MoneyTable {
  readonly rows = model.required<readonly MoneyRow[]>();

  protected readonly funds = FUNDS.map((fund) => ({ fund, name: FUND_NAMES[fund] }));
  /** There is always a row to write in. */
  protected readonly shown = computed(() => (this.rows().length ? this.rows() : [emptyRow()]));
  protected readonly issue = computed(() => moneyIssue(this.rows()));
  private readonly money = computed(() => fundingIn(this.rows()));
  protected readonly granted = computed(() => totalAmount(this.money()));
  protected readonly paid = computed(() =>
    totalAmount(this.money().map(({ fund, paid }) => ({ fund, amount: paid ?? 0 }))),
  );
  protected readonly texts = [
    { cell: 'year', name: $localize`:@@money-table.year:År`, mode: 'numeric' },
    { cell: 'amount', name: $localize`:@@money-table.granted:Beviljat, kr`, mode: 'decimal' },
    { cell: 'paid', name: $localize`:@@money-table.paid:Utbetalat, kr`, mode: 'decimal' },
  ] as const;

  protected readonly isWrong = isWrong;
  protected readonly allYears = $localize`:@@money-table.all-years:alla`;
  protected readonly removeLabel = (at: number) => $localize`:@@money-table.remove:Ta bort rad ${at + 1}:row:`;

  protected write(at: number, cell: MoneyCell, event: Event) {
    const { value } = event.target as HTMLInputElement | HTMLSelectElement;
    this.rows.set(this.shown().map((row, place) => (place === at ? { ...row, [cell]: value } : row)));
  }

  protected paste(row: number, cell: MoneyCell, event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isPastedTable(text)) return;
    event.preventDefault();
    this.rows.set(pasted(this.shown(), { row, cell }, parsePastedTable(text)));
  }

  protected add() {
    const last = this.shown().at(-1);
    const next = last && Number(last.year) ? String(Number(last.year) + 1) : '';
    this.rows.set([...this.shown(), { ...emptyRow(last?.fund), year: next }]);
  }

  protected remove(at: number) {
    this.rows.set(this.shown().filter((_, place) => place !== at));
  }
}

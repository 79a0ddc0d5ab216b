import { Component, computed, inject, input, output, signal } from '@angular/core';
import { SEXES } from '@rt/indicators/domain';
import { isPastedTable, parsePastedTable } from '@rt/shared/domain';
import { Control, Field, ProblemMessage } from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';
import { SEX_NAMES } from '../indicator-words';
import {
  EMPTY_ROW,
  isBlank,
  type ManualRow,
  observationsOf,
  type OwnPlace,
  rowError,
  rowsFromCells,
} from './manual-rows';

/** Values entered by hand or pasted from a spreadsheet, for the region's own place. */
@Component({
  selector: 'rt-manual-entry',
  imports: [Control, Field, ProblemMessage],
  templateUrl: './manual-entry.html',
  styleUrl: './manual-entry.css',
})
export class ManualEntry {
  readonly indicatorId = input.required<string>();
  readonly unit = input.required<string>();
  readonly place = input.required<OwnPlace>();
  readonly entered = output<void>();

  private readonly client = inject(IndicatorClient);
  protected readonly rows = signal<readonly ManualRow[]>([EMPTY_ROW, EMPTY_ROW, EMPTY_ROW]);
  protected readonly label = signal('');
  protected readonly tried = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly result = signal('');
  protected readonly sexes = SEXES.map((value) => ({ value, name: SEX_NAMES[value] }));
  protected readonly errors = computed(() => this.rows().map(rowError));
  protected readonly filled = computed(() => this.rows().filter((row) => !isBlank(row)).length);
  protected readonly labelError = computed(() =>
    this.label().trim().length < 2 ? $localize`:@@manual.label-missing:Skriv var värdena kommer från.` : null,
  );

  protected write(at: number, key: keyof ManualRow, event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.rows.update((rows) => rows.map((row, index) => (index === at ? { ...row, [key]: value } : row)));
    if (at === this.rows().length - 1) this.rows.update((rows) => [...rows, EMPTY_ROW]);
  }

  protected name(event: Event) {
    this.label.set((event.target as HTMLInputElement).value);
  }

  /** A range fills the rows from where it is pasted; a single cell is pasted as usual. */
  protected paste(at: number, event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isPastedTable(text)) return;
    event.preventDefault();
    this.rows.update((rows) => [...rows.slice(0, at), ...rowsFromCells(parsePastedTable(text)), EMPTY_ROW]);
  }

  protected async save() {
    this.tried.set(true);
    if (this.errors().some(Boolean) || this.labelError() || !this.filled()) return;
    this.problem.set(null);
    const values = observationsOf(this.rows(), this.place());
    try {
      const { changes } = await this.client.enter(this.indicatorId(), { label: this.label().trim(), values });
      this.result.set(
        $localize`:@@manual.done:Sparat: ${changes.added}:added: nya värden, ${changes.revised}:revised: ändrade.`,
      );
      this.rows.set([EMPTY_ROW, EMPTY_ROW, EMPTY_ROW]);
      this.tried.set(false);
      this.entered.emit();
    } catch (error) {
      this.problem.set(error);
    }
  }
}

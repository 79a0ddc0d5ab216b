import { Component, computed, inject, input, output, signal } from '@angular/core';
import { type IndicatorDetail, INDICATOR_LIMITS, periodOf, type SeriesBreak } from '@rt/indicators/domain';
import { Control, Field, PeriodPipe, ProblemMessage, Undo } from '@rt/shared/ui';
import { IndicatorClient } from '../indicator-client';

const EMPTY = { period: '', note: '' };

/** Where the series is broken: noted, reworded and taken away, with undo instead of a question. */
@Component({
  selector: 'rt-series-breaks',
  imports: [Control, Field, PeriodPipe, ProblemMessage],
  templateUrl: './series-breaks.html',
  styles: `
    ul {
      margin: 0 0 8px;
      padding-inline-start: 16px;
    }
    li button {
      margin-inline-start: -8px;
    }
  `,
})
export class SeriesBreaks {
  readonly indicator = input.required<IndicatorDetail>();
  readonly editable = input(false);
  readonly changed = output<IndicatorDetail>();

  private readonly client = inject(IndicatorClient);
  private readonly undo = inject(Undo);
  protected readonly limit = INDICATOR_LIMITS.reason.max;
  protected readonly open = signal(false);
  /** An older note is reworded at its own period. */
  protected readonly editing = signal(false);
  protected readonly tried = signal(false);
  protected readonly problem = signal<unknown>(null);
  protected readonly texts = signal(EMPTY);
  protected readonly periodError = computed(() =>
    periodOf(this.texts().period)
      ? null
      : $localize`:@@breaks.period-wrong:Skriv perioden som 2024, 2024K1 eller 2024M03.`,
  );
  protected readonly noteError = computed(() =>
    this.texts().note.trim().length < INDICATOR_LIMITS.reason.min
      ? $localize`:@@breaks.note-missing:Skriv vad som ändrades, till exempel en ny definition.`
      : null,
  );

  protected write(key: keyof typeof EMPTY, event: Event) {
    const { value } = event.target as HTMLInputElement;
    this.texts.update((texts) => ({ ...texts, [key]: value }));
  }

  protected edit(noted: SeriesBreak) {
    this.texts.set({ ...noted });
    this.editing.set(true);
    this.open.set(true);
  }

  protected async save() {
    this.tried.set(true);
    if (this.periodError() || this.noteError()) return;
    const { period, note } = this.texts();
    if (await this.change(() => this.client.noteBreak(this.indicator().id, periodOf(period) ?? period, note.trim())))
      this.close();
  }

  protected async remove({ period, note }: SeriesBreak) {
    const { id } = this.indicator();
    if (!(await this.change(() => this.client.removeBreak(id, period)))) return;
    this.undo.offer($localize`:@@breaks.removed:Seriebrottet ${period}:period: togs bort.`, () =>
      this.change(() => this.client.noteBreak(id, period, note)),
    );
  }

  protected close() {
    this.open.set(false);
    this.editing.set(false);
    this.tried.set(false);
    this.texts.set(EMPTY);
  }

  private async change(act: () => Promise<IndicatorDetail>): Promise<boolean> {
    this.problem.set(null);
    try {
      this.changed.emit(await act());
      return true;
    } catch (error) {
      this.problem.set(error);
      return false;
    }
  }
}

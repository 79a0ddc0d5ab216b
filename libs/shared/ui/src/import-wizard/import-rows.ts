import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, signal } from '@angular/core';
import { type ImportPreview, placeOf, ROW_STATES, type RowState } from '@rt/shared/domain';
import { injectLanguage } from '../text/language';
import { stateCount, stateName } from './import-sentences';

/** What an import would do, row by row: refused rows first, with the cell and why; changed ones with before and after. */
@Component({
  selector: 'rt-import-rows',
  imports: [NgTemplateOutlet],
  templateUrl: './import-rows.html',
  styles: `
    .filters {
      margin-block: 16px 8px;
    }
    p {
      margin: 0;
      max-width: var(--rt-measure, 70ch);
      overflow-wrap: anywhere;
    }
    .issue {
      padding-inline-start: 8px;
      border-inline-start: 3px solid var(--rt-thread);
    }
    dl {
      display: grid;
      grid-template-columns: minmax(64px, max-content) 1fr;
      gap: 0 16px;
      margin: 0;
    }
    dt {
      color: var(--rt-grey-1);
    }
    dd {
      margin: 0;
      overflow-wrap: anywhere;
    }
    ins {
      text-decoration: underline;
    }
  `,
})
export class ImportRows {
  readonly preview = input.required<ImportPreview>();

  protected readonly language = injectLanguage();
  protected readonly state = signal<RowState | null>(null);
  protected readonly limit = signal(100);
  protected readonly placeOf = placeOf;
  protected readonly nameOf = stateName;
  protected readonly states = computed(() =>
    ROW_STATES.filter((state) => this.preview().counts[state] > 0).map((state) => ({
      state,
      words: stateCount(state, this.preview().counts[state], this.language),
    })),
  );
  protected readonly rows = computed(() => {
    const state = this.state();
    return this.preview().rows.filter((row) => !state || row.state === state);
  });
  protected readonly shown = computed(() => this.rows().slice(0, this.limit()));
  protected readonly hidden = computed(() => {
    const { counts } = this.preview();
    const state = this.state();
    const all = state ? counts[state] : ROW_STATES.reduce((sum, one) => sum + counts[one], 0);
    return all - this.shown().length;
  });

  protected show(state: RowState | null) {
    this.state.set(state);
    this.limit.set(100);
  }
}

import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input, linkedSignal, model, output } from '@angular/core';
import {
  type ImportDecisions,
  type ImportPreview,
  placeOf,
  type PreviewRow,
  ROW_STATES,
  type RowState,
} from '@rt/shared/domain';
import { injectLanguage } from '../../src/text/language';
import { ImportConflicts } from './import-conflicts';
import { withCell, withVanished } from './import-decide';
import { stateCount, stateName } from './import-sentences';
import { ImportVanished } from './import-vanished';

/** What an import would do, row by row: refused rows first, with the cell and why; changed ones with before and after. */
@Component({
  selector: 'rt-import-rows',
  imports: [ImportConflicts, ImportVanished, NgTemplateOutlet],
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
  readonly decisions = input<ImportDecisions>({});
  /** The one state that is shown; null for all. */
  readonly state = model<RowState | null>(null);
  readonly decided = output<ImportDecisions>();

  protected readonly language = injectLanguage();
  protected readonly limit = linkedSignal({ source: this.state, computation: () => 100 });
  protected readonly withCell = withCell;
  protected readonly withVanished = withVanished;
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

  /** What is not in the file has no row of it. */
  protected keyOf({ row, id }: PreviewRow) {
    return row || id;
  }
}

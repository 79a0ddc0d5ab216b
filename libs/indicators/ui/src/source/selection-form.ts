import { Component, computed, input, output } from '@angular/core';
import {
  askedOf,
  cellsOf,
  isComparator,
  type ServiceLimits,
  type SourceSelection,
  type SourceTable,
} from '@rt/indicators/domain';
import { NumberPipe } from '@rt/shared/ui';
import { type Chosen, chosenOf, placeOf, selectionOf } from './suggest-selection';
import { VariableChoice } from './variable-choice';

/** The server fetches no more than this in one go. */
const MOST_CELLS = 1_000_000;

/** Choosing what to fetch of a table, with how many values it comes to. */
@Component({
  selector: 'rt-selection-form',
  imports: [NumberPipe, VariableChoice],
  templateUrl: './selection-form.html',
  styles: `
    p {
      margin: 8px 0 0;
    }
    .over {
      color: var(--rt-thread);
      font-weight: 600;
    }
  `,
})
export class SelectionForm {
  readonly table = input.required<SourceTable>();
  readonly selection = input.required<SourceSelection>();
  readonly limits = input<ServiceLimits | null>(null);
  /** The places the region compares with, by our codes. */
  readonly comparators = input<readonly string[]>([]);
  readonly changed = output<SourceSelection>();

  protected readonly variables = computed(() =>
    this.table().variables.map((variable) => ({ variable, chosen: chosenOf(this.selection(), variable.code) })),
  );
  private readonly asked = computed(() => askedOf(this.table(), this.selection()));
  protected readonly missing = computed(() => this.asked().missing);
  protected readonly cells = computed(() => (this.missing().length ? 0 : cellsOf(this.asked().variables)));
  protected readonly tooMany = computed(() => this.cells() > MOST_CELLS);
  protected readonly most = MOST_CELLS;
  protected readonly requests = computed(() => {
    const limit = this.limits()?.cells;
    return limit ? Math.ceil(this.cells() / limit) : 1;
  });
  /** The comparison places the table has that are not chosen yet. */
  protected readonly toAdd = computed(() => {
    const place = this.variables().find(({ variable }) => variable.role === 'place');
    if (!place || place.chosen === 'all') return [];
    const { service } = this.table();
    return place.variable.values
      .map(({ code }) => code)
      .filter((code) => isComparator(placeOf(service, code)) && this.comparators().includes(placeOf(service, code)))
      .filter((code) => !place.chosen.includes(code));
  });

  protected choose(code: string, values: Chosen) {
    this.changed.emit(
      selectionOf(this.table(), (variable) =>
        variable.code === code ? values : chosenOf(this.selection(), variable.code),
      ),
    );
  }

  protected addComparators() {
    const place = this.variables().find(({ variable }) => variable.role === 'place');
    if (place && place.chosen !== 'all') this.choose(place.variable.code, [...place.chosen, ...this.toAdd()]);
  }
}

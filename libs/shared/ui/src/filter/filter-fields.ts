import { Component, input, output, signal } from '@angular/core';
import { Control } from '../form/control';
import { Field } from '../form/field';

/** Something to filter by: the part of the address it stands in, and what can be chosen. */
export interface FilterField<Part extends string = string> {
  part: Part;
  name: string;
  /** The key of what is chosen, or ''. */
  chosen: string;
  options: readonly { key: string; name: string }[];
}

/** What is chosen, in words; also what no field offers, when an address asks for it. */
export interface FilterChip<Part extends string = string> {
  part: Part;
  name: string;
  value: string;
}

/** What a part of the address is to be; null: not filtered by it. */
export interface FilterChange<Part extends string = string> {
  part: Part;
  key: string | null;
}

/** Filters of a list: what is chosen stands as buttons that take it away, and the fields to choose in are folded. */
@Component({
  selector: 'rt-filter-fields',
  imports: [Control, Field],
  templateUrl: './filter-fields.html',
  styleUrl: './filter-fields.css',
})
export class FilterFields<Part extends string> {
  readonly chips = input.required<readonly FilterChip<Part>[]>();
  readonly fields = input.required<readonly FilterField<Part>[]>();
  readonly changed = output<FilterChange<Part>>();
  readonly cleared = output();
  /** When the fields are unfolded, so that choices can be read first then. */
  readonly unfolded = output<boolean>();

  protected readonly CHOSEN = $localize`:@@filters.chosen:Valda filter`;
  protected readonly open = signal(false);

  protected toggled(event: Event) {
    this.open.set((event.target as HTMLDetailsElement).open);
    this.unfolded.emit(this.open());
  }

  protected choose(part: Part, event: Event) {
    this.changed.emit({ part, key: (event.target as HTMLSelectElement).value || null });
  }
}

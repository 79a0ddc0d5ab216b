import { Component, computed, input, output } from '@angular/core';
import type { StudyAddress, StudyAddressPart, StudyDetail } from '@rt/learning/domain';
import { type FilterChange, FilterFields } from '@rt/shared/ui';
import { studyFilterFields, studyFiltersChosen } from './study-filter-fields';

/** What the register of studies is narrowed by. */
@Component({
  selector: 'rt-study-filters',
  imports: [FilterFields],
  template: `<rt-filter-fields [chips]="chips()" [fields]="fields()" (changed)="set($event)" (cleared)="clear()" />`,
  styles: ':host { display: block; margin-block: 16px; }',
})
export class StudyFilters {
  readonly address = input.required<StudyAddress>();
  /** All of the register: what there is to choose among. */
  readonly studies = input.required<readonly StudyDetail[]>();
  readonly changed = output<StudyAddress>();

  private readonly known = computed(() => studyFilterFields(this.studies()));
  protected readonly chips = computed(() => studyFiltersChosen(this.address(), this.known()));
  protected readonly fields = computed(() =>
    this.known().map((field) => ({ ...field, chosen: this.address()[field.part] ?? '' })),
  );

  protected set({ part, key }: FilterChange<StudyAddressPart>) {
    this.changed.emit({ [part]: key });
  }

  protected clear() {
    this.changed.emit(Object.fromEntries(this.chips().map(({ part }) => [part, null])));
  }
}

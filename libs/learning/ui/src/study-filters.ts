import { Component, computed, input, output } from '@angular/core';
import type { StudyAddress, StudyAddressPart, StudyDetail } from '@rt/learning/domain';
import { Control, Field } from '@rt/shared/ui';
import { studyFilterFields, studyFiltersChosen } from './study-filter-fields';

/** What is chosen stands as buttons that take it away, also when it came by an address; the rest is folded. */
@Component({
  selector: 'rt-study-filters',
  imports: [Control, Field],
  templateUrl: './study-filters.html',
  styleUrl: './study-filters.css',
})
export class StudyFilters {
  readonly address = input.required<StudyAddress>();
  /** All of the register: what there is to choose among. */
  readonly studies = input.required<readonly StudyDetail[]>();
  readonly changed = output<StudyAddress>();

  protected readonly CHOSEN = $localize`:@@study-filters.chosen:Valda filter`;
  private readonly known = computed(() => studyFilterFields(this.studies()));
  protected readonly chips = computed(() => studyFiltersChosen(this.address(), this.known()));
  protected readonly fields = computed(() =>
    this.known().map((field) => ({ ...field, chosen: this.address()[field.part] ?? '' })),
  );

  protected choose(part: StudyAddressPart, event: Event) {
    this.set(part, (event.target as HTMLSelectElement).value || null);
  }

  protected set(part: StudyAddressPart, key: string | null) {
    this.changed.emit({ [part]: key });
  }

  protected clear() {
    this.changed.emit(Object.fromEntries(this.chips().map(({ part }) => [part, null])));
  }
}

import { Component, computed, input, output } from '@angular/core';
import {
  dimensionOf,
  type Sex,
  type StatisticsChoice,
  type StatisticsDescription,
  toBeFixed,
} from '@rt/indicators/domain';
import { Control, Field } from '@rt/shared/ui';

/** What to take from a file: one value of each dimension that needs one, and any number of places and sexes. */
@Component({
  selector: 'rt-choice-form',
  imports: [Control, Field],
  templateUrl: './choice-form.html',
  styleUrl: './choice-form.css',
})
export class ChoiceForm {
  readonly file = input.required<StatisticsDescription>();
  readonly choice = input.required<StatisticsChoice>();
  /** Places and sexes are chosen elsewhere. */
  readonly onlyFixed = input(false);
  readonly chosen = output<StatisticsChoice>();

  protected readonly dimensions = computed(() =>
    toBeFixed(this.file())
      .filter(({ values }) => values.length > 1)
      .map((dimension) => ({
        ...dimension,
        value: this.choice().fixed.find((each) => each.dimension === dimension.code)?.value ?? '',
      })),
  );
  protected readonly places = computed(() => dimensionOf(this.file(), 'place')?.values ?? []);
  protected readonly sexes = computed(() => dimensionOf(this.file(), 'sex')?.values ?? []);
  protected readonly missing = $localize`:@@choice.missing:Välj ett värde.`;

  protected fix(dimension: string, event: Event) {
    const { value } = event.target as HTMLSelectElement;
    const others = this.choice().fixed.filter((each) => each.dimension !== dimension);
    this.chosen.emit({ ...this.choice(), fixed: value ? [...others, { dimension, value }] : others });
  }

  protected togglePlace(code: string) {
    this.chosen.emit({ ...this.choice(), places: toggled(this.choice().places, code) });
  }

  protected toggleSex(code: string) {
    this.chosen.emit({ ...this.choice(), sexes: toggled(this.choice().sexes, code as Sex) });
  }

  protected all(places: boolean) {
    this.chosen.emit({ ...this.choice(), places: places ? this.places().map(({ code }) => code) : [] });
  }

  protected readonly has = (codes: readonly string[], code: string) => codes.includes(code);
}

const toggled = <T>(all: T[], one: T): T[] => (all.includes(one) ? all.filter((each) => each !== one) : [...all, one]);

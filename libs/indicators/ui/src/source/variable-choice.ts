import { Component, computed, input, linkedSignal, output, signal, untracked } from '@angular/core';
import type { SourceVariable } from '@rt/indicators/domain';
import type { Chosen } from './suggest-selection';

/** From so many values on there is a field to narrow the list with. */
const MANY = 12;
/** How many boxes are drawn at once; the rest is found by its name. */
const DRAWN = 400;

/** What to fetch of one variable: every value also to come, or those that are ticked. */
@Component({
  selector: 'rt-variable-choice',
  templateUrl: './variable-choice.html',
  styleUrl: './variable-choice.css',
})
export class VariableChoice {
  readonly variable = input.required<SourceVariable>();
  readonly chosen = input.required<Chosen>();
  readonly changed = output<Chosen>();

  protected readonly many = MANY;
  protected readonly narrowed = signal('');
  protected readonly all = computed(() => this.variable().values.map(({ code }) => code));
  protected readonly ticked = computed(() => {
    const chosen = this.chosen();
    return new Set(chosen === 'all' ? this.all() : chosen);
  });
  protected readonly missing = computed(() => !this.variable().optional && this.ticked().size === 0);
  /** Open from the start where a person has to choose; open then stays as the person leaves it. */
  protected readonly startsOpen = linkedSignal<string, boolean>({
    source: () => this.variable().code,
    computation: () => untracked(this.missing),
  });
  protected readonly shown = computed(() => {
    const words = this.narrowed().toLocaleLowerCase('sv');
    const fits = this.variable().values.filter(({ code, label }) =>
      `${code} ${label}`.toLocaleLowerCase('sv').includes(words),
    );
    return fits.slice(0, DRAWN);
  });
  protected readonly summary = computed(() => {
    const { values, role, optional } = this.variable();
    const count = this.ticked().size;
    if (this.chosen() === 'all' && role === 'time') return $localize`:@@variable.all-to-come:alla, även kommande`;
    if (this.chosen() === 'all') return $localize`:@@variable.all:alla ${values.length}:count:`;
    if (count === 0)
      return optional ? $localize`:@@variable.total:totalt` : $localize`:@@variable.choose:välj minst ett värde`;
    if (count === 1) return values.find(({ code }) => this.ticked().has(code))?.label ?? '';
    return $localize`:@@variable.some:${count}:count: av ${values.length}:all:`;
  });

  protected narrow(event: Event) {
    this.narrowed.set((event.target as HTMLInputElement).value);
  }

  protected toggle(code: string) {
    const ticked = new Set(this.ticked());
    if (!ticked.delete(code)) ticked.add(code);
    this.changed.emit(this.all().filter((each) => ticked.has(each)));
  }

  protected everything(event: Event) {
    this.changed.emit((event.target as HTMLInputElement).checked ? 'all' : this.all());
  }

  /** Those in sight, so that a narrowed list can be chosen as a whole. */
  protected take(which: boolean) {
    const shown = new Set(this.shown().map(({ code }) => code));
    const ticked = this.ticked();
    this.changed.emit(this.all().filter((code) => (shown.has(code) ? which : ticked.has(code))));
  }
}

import { Component, computed, input, output, signal } from '@angular/core';
import { type ComparisonGroup, countiesFit, GROUP_LIMITS, isOwnGroup, nextOwnGroup } from '@rt/indicators/domain';
import { Control, Field } from '@rt/shared/ui';

/** Groups of counties picked by hand. One that is not whole yet stays here; every other change is told at once. */
@Component({
  selector: 'rt-comparison-groups',
  imports: [Control, Field],
  templateUrl: './comparison-groups.html',
  styleUrl: './comparison-groups.css',
})
export class ComparisonGroups {
  readonly groups = input.required<readonly ComparisonGroup[]>();
  readonly counties = input.required<readonly { code: string; name: string }[]>();
  readonly changed = output<ComparisonGroup[]>();

  /** What cannot be saved as it is, by the group's code. */
  private readonly unfinished = signal<readonly ComparisonGroup[]>([]);
  private readonly limits = GROUP_LIMITS;
  protected readonly own = computed(() => {
    const waiting = this.unfinished();
    const known = this.groups().filter(({ code }) => isOwnGroup(code));
    const added = waiting.filter(({ code }) => !known.some((each) => each.code === code));
    return [...known.map((each) => waiting.find(({ code }) => code === each.code) ?? each), ...added].map((group) => ({
      group,
      nameError: this.named(group) ? null : $localize`:@@comparison-groups.name-wrong:Ge gruppen ett namn.`,
      few: !countiesFit(group),
    }));
  });
  protected readonly full = computed(() => this.groups().length + this.unfinished().length >= this.limits.groups);

  protected add() {
    const code = nextOwnGroup([...this.groups(), ...this.unfinished()]);
    const name = $localize`:@@comparison-groups.first-name:Liknande regioner`;
    this.unfinished.update((all) => [...all, { code, name, counties: [] }]);
  }

  protected rename(group: ComparisonGroup, event: Event) {
    this.take({ ...group, name: (event.target as HTMLInputElement).value.trim() });
  }

  protected toggle(group: ComparisonGroup, county: string) {
    const { counties } = group;
    const chosen = counties.includes(county) ? counties.filter((each) => each !== county) : [...counties, county];
    this.take({ ...group, counties: chosen });
  }

  protected remove({ code }: ComparisonGroup) {
    this.forget(code);
    const left = this.groups().filter((each) => each.code !== code);
    if (left.length < this.groups().length) this.changed.emit(left);
  }

  private take(group: ComparisonGroup) {
    this.forget(group.code);
    if (!this.named(group) || !countiesFit(group)) {
      this.unfinished.update((all) => [...all, group]);
      return;
    }
    const known = this.groups().some(({ code }) => code === group.code);
    const after = this.groups().map((each) => (each.code === group.code ? group : each));
    this.changed.emit(known ? after : [...after, group]);
  }

  private forget(code: string) {
    this.unfinished.update((all) => all.filter((each) => each.code !== code));
  }

  private named({ name }: ComparisonGroup) {
    return name.length >= this.limits.name.min && name.length <= this.limits.name.max;
  }
}

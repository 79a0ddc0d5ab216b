import { Component, computed, inject, input, output, signal } from '@angular/core';
import type { LinkableGoal } from '@rt/portfolio/domain';
import { LinkClient } from './link-client';
import { Picker } from './picker';
import { goalName } from './portfolio-words';

/** Finds a goal by its number or words. */
@Component({
  selector: 'rt-goal-picker',
  imports: [Picker],
  template: `<rt-picker
    label="Koppla till ett mål"
    i18n-label="@@goal-picker.label"
    hint="Sök på målets nummer eller ord i det."
    i18n-hint="@@goal-picker.hint"
    [options]="options()"
    [loading]="loading()"
    (searched)="search($event)"
    (picked)="pick($event)"
  />`,
})
export class GoalPicker {
  /** Lineages of goals that are linked already. */
  readonly taken = input<readonly string[]>([]);
  readonly picked = output<LinkableGoal>();

  private readonly client = inject(LinkClient);
  private readonly goals = signal<readonly LinkableGoal[]>([]);
  protected readonly loading = signal(false);
  protected readonly options = computed(() =>
    this.goals().map((goal) => ({
      key: goal.lineageId,
      label: goalName(goal),
      note: goal.strategy,
      ...(this.taken().includes(goal.lineageId) ? { taken: TAKEN } : {}),
    })),
  );
  private asked = 0;

  protected search(text: string) {
    const ask = ++this.asked;
    this.loading.set(true);
    this.client.linkableGoals(text).subscribe({
      next: (goals) => ask === this.asked && this.show(goals),
      error: () => this.show([]),
    });
  }

  protected pick(lineageId: string) {
    const goal = this.goals().find((each) => each.lineageId === lineageId);
    if (goal) this.picked.emit(goal);
  }

  private show(goals: readonly LinkableGoal[]) {
    this.goals.set(goals);
    this.loading.set(false);
  }
}

const TAKEN = $localize`:@@goal-picker.taken:Redan kopplat`;

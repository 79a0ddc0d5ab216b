import { Component, computed, inject, input, output } from '@angular/core';
import type { GoalSummary } from '@rt/goals/domain';
import { Control, Field } from '@rt/shared/ui';
import { CurrentVersion } from '../version/current-version';
import { GoalClient } from './goal-client';

/** Picks a goal of the strategy version shown; those taken already are left out. */
@Component({
  selector: 'rt-goal-select',
  imports: [Control, Field],
  template: `
    <rt-field [label]="label()" [hint]="hint()">
      <select rtControl #list [disabled]="goals.isLoading()" (change)="pick(list)">
        <option value="" i18n="@@goal-select.choose">Välj ett mål …</option>
        @for (goal of free(); track goal.id) {
          <option [value]="goal.id">{{ goal.code }} {{ goal.wording }}</option>
        }
      </select>
    </rt-field>
  `,
  styles: `
    select {
      width: 100%;
      max-width: 100%;
    }
  `,
})
export class GoalSelect {
  readonly label = input.required<string>();
  readonly hint = input('');
  /** Lineages of the goals that cannot be picked again. */
  readonly taken = input<readonly string[]>([]);
  readonly picked = output<GoalSummary>();

  private readonly version = inject(CurrentVersion);
  protected readonly goals = inject(GoalClient).tree(() => this.version.id());
  protected readonly free = computed(() =>
    (this.goals.hasValue() ? this.goals.value() : []).filter(({ lineageId }) => !this.taken().includes(lineageId)),
  );

  protected pick(list: HTMLSelectElement) {
    const goal = this.free().find(({ id }) => id === list.value);
    list.value = '';
    if (goal) this.picked.emit(goal);
  }
}

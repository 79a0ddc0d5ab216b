import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import type { ActionPlanChange, ActionPlanDetail, LinkableGoal } from '@rt/portfolio/domain';
import { conflictIn, KronorPipe, PercentPipe, ProblemMessage, ReviewsSlot, Skeleton, Undo } from '@rt/shared/ui';
import { firstValueFrom } from 'rxjs';
import { GoalPicker } from '../goal-picker';
import { goalName } from '../portfolio-words';
import { ActionPlanClient } from './action-plan-client';
import { PlanAims } from './plan-aims';
import { PlanCrosswalk } from './plan-crosswalk';
import { PlanHead } from './plan-head';

/** One plan, in the order of the thread: the strategy's goals above it, its own aims, and what is done within it. */
@Component({
  selector: 'rt-action-plan-page',
  imports: [
    GoalPicker,
    KronorPipe,
    PercentPipe,
    PlanAims,
    PlanCrosswalk,
    PlanHead,
    ProblemMessage,
    ReviewsSlot,
    RouterLink,
    Skeleton,
  ],
  templateUrl: './action-plan-page.html',
  styleUrl: './action-plan-page.css',
})
export class ActionPlanPage {
  readonly id = input.required<string>();

  private readonly client = inject(ActionPlanClient);
  private readonly session = inject(SessionStore);
  private readonly undo = inject(Undo);
  private readonly router = inject(Router);
  protected readonly found = this.client.detail(() => this.id());
  protected readonly plan = signal<ActionPlanDetail | null>(null);
  protected readonly problem = signal<unknown>(null);
  protected readonly mayEdit = computed(() => this.session.can('strategy:edit'));
  protected readonly lineages = computed(() => this.plan()?.goals.map(({ lineageId }) => lineageId) ?? []);
  protected readonly goalName = goalName;

  constructor() {
    effect(() => {
      if (this.found.hasValue()) this.plan.set(this.found.value());
    });
  }

  protected addGoal({ id }: LinkableGoal) {
    return this.change({ goalIds: [...this.goalIds(), id] });
  }

  protected removeGoal(lineageId: string) {
    const kept = this.plan()?.goals.filter((goal) => goal.lineageId !== lineageId) ?? [];
    return this.change({ goalIds: kept.flatMap(({ id }) => id ?? []) });
  }

  /** Saves a change; what somebody else has changed meanwhile is shown, and the change is made on top of it. */
  protected async change(change: ActionPlanChange, undoable = true): Promise<void> {
    const plan = this.plan();
    if (!plan) return;
    try {
      this.plan.set(await firstValueFrom(this.client.change(plan.id, plan.version, change)));
      this.problem.set(null);
      if (undoable) this.undo.offer(CHANGED, () => this.change(reverse(plan, change), false));
    } catch (error) {
      const stale = conflictIn<ActionPlanDetail>(error);
      if (stale) this.plan.set(stale.current);
      this.problem.set(error);
    }
  }

  protected remove() {
    const plan = this.plan();
    if (!plan) return;
    this.client.remove(plan.id, plan.version).subscribe({
      next: () => {
        this.undo.offer(REMOVED, () =>
          this.client
            .restore(plan.id)
            .subscribe(() => void this.router.navigate(['/insatser/handlingsplaner', plan.id])),
        );
        void this.router.navigate(['/insatser/handlingsplaner']);
      },
      error: (error: unknown) => this.problem.set(error),
    });
  }

  protected reload() {
    this.found.reload();
  }

  private goalIds(): string[] {
    return this.plan()?.goals.flatMap(({ id }) => id ?? []) ?? [];
  }
}

/** What a change took away, as a change. */
function reverse(before: ActionPlanDetail, change: ActionPlanChange): ActionPlanChange {
  const { name, description, startsOn, endsOn } = before;
  const whole: Required<ActionPlanChange> = {
    name,
    description,
    startsOn,
    endsOn,
    ownerId: before.owner?.id ?? null,
    goalIds: before.goals.flatMap(({ id }) => id ?? []),
    aims: before.aims.map(({ wording, goal, indicatorId }) => ({ wording, goalId: goal?.id ?? null, indicatorId })),
  };
  const keys = Object.keys(change) as (keyof ActionPlanChange)[];
  return Object.fromEntries(keys.map((key) => [key, whole[key]]));
}

const REMOVED = $localize`:@@action-plan.removed:Handlingsplanen är borttagen.`;
const CHANGED = $localize`:@@action-plan.changed:Handlingsplanen är ändrad.`;

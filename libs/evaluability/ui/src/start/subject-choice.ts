import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import type { SubjectKind } from '@rt/evaluability/domain';
import type { GoalSummary, StrategyDetail } from '@rt/goals/domain';
import { GoalSelect } from '@rt/goals/ui';
import type { ActionPlanSummary } from '@rt/portfolio/domain';
import { InterventionClient, Picker } from '@rt/portfolio/ui';
import { Control, Field } from '@rt/shared/ui';

/** Picks the one thing that is to be reviewed. */
@Component({
  selector: 'rt-subject-choice',
  imports: [Control, Field, GoalSelect, Picker],
  template: `
    @switch (kind()) {
      @case ('intervention') {
        <rt-picker
          label="Insats"
          i18n-label="@@subject-choice.intervention"
          hint="Skriv en del av namnet eller diarienumret."
          i18n-hint="@@subject-choice.intervention-hint"
          [options]="options()"
          [loading]="found.isLoading()"
          (searched)="search.set($event)"
          (picked)="pickIntervention($event)"
        />
      }
      @case ('goal') {
        <rt-goal-select label="Mål" i18n-label="@@subject-choice.goal" (picked)="pickGoal($event)" />
      }
      @default {
        <rt-field [label]="kind() === 'strategy' ? strategyLabel : planLabel">
          <select rtControl #list (change)="pick(list.value)">
            <option value="" i18n="@@subject-choice.choose">Välj …</option>
            @for (each of things(); track each.id) {
              <option [value]="each.id">{{ each.name }}</option>
            }
          </select>
        </rt-field>
      }
    }
  `,
})
export class SubjectChoice {
  readonly kind = input.required<SubjectKind>();
  readonly picked = output<{ id: string; picked: string }>();

  private readonly interventions = inject(InterventionClient);
  protected readonly strategyLabel = $localize`:@@subject-choice.strategy:Strategi eller program`;
  protected readonly planLabel = $localize`:@@subject-choice.plan:Handlingsplan`;
  protected readonly search = signal('');
  protected readonly found = rxResource({
    params: () => (this.kind() === 'intervention' ? this.search() : undefined),
    stream: ({ params: search }) => this.interventions.page({ search, limit: 20 }),
  });
  protected readonly options = computed(() =>
    (this.found.hasValue() ? this.found.value().items : [])
      .filter(({ concealed }) => !concealed)
      .map(({ id, name, organisation }) => ({ key: id, label: name, ...(organisation ? { note: organisation } : {}) })),
  );
  private readonly plans = httpResource<ActionPlanSummary[]>(
    () => (this.kind() === 'action_plan' ? '/api/action-plans' : undefined),
    { defaultValue: [] },
  );
  private readonly strategies = httpResource<StrategyDetail[]>(
    () => (this.kind() === 'strategy' ? '/api/strategies' : undefined),
    { defaultValue: [] },
  );
  protected readonly things = computed<{ id: string; name: string }[]>(() => {
    if (this.kind() === 'strategy') return this.strategies.hasValue() ? this.strategies.value() : [];
    return this.plans.hasValue() ? this.plans.value() : [];
  });

  protected pick(id: string) {
    this.picked.emit({ id, picked: this.things().find((each) => each.id === id)?.name ?? '' });
  }

  protected pickIntervention(id: string) {
    this.picked.emit({ id, picked: this.options().find(({ key }) => key === id)?.label ?? '' });
  }

  protected pickGoal({ id, code, wording }: GoalSummary) {
    this.picked.emit({ id, picked: [code, wording].filter(Boolean).join(' ') });
  }
}

import { Component, computed, inject, input, signal } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { type LearningPlanDetail, planState } from '@rt/learning/domain';
import { formatDate, type Id } from '@rt/shared/domain';
import { Empty, ExportButton, ProblemMessage, Skeleton, Undo } from '@rt/shared/ui';
import type { Observable } from 'rxjs';
import { LedgerForm } from '../ledger/ledger-form';
import { LearningNav } from '../learning-nav';
import { KIND_NAMES } from '../study-words';
import { type NewPlan, PlanBeginning } from './plan-beginning';
import { PlanClient } from './plan-client';
import { PlanEditor } from './plan-editor';
import { PlanFacts } from './plan-facts';
import { PlanProgress } from './plan-progress';
import { PlanQuestions } from './plan-questions';
import { PlanRevisions } from './plan-revisions';
import { planRows } from './plan-rows';
import { PlanStanding } from './plan-standing';
import { PlanStudies } from './plan-studies';
import { DECISION_FIELDS, HEADS } from './plan-fields';
import { planLead } from './plan-lead';
import { FATE_WORDS, fateAt } from './plan-words';

type Values = Readonly<Record<string, string | null>>;

/** The learning plan of a year, held against what was done. */
@Component({
  selector: 'rt-plan-page',
  imports: [
    ...[
      Empty,
      ExportButton,
      LearningNav,
      LedgerForm,
      PlanBeginning,
      PlanEditor,
      PlanFacts,
      PlanProgress,
      PlanQuestions,
    ],
    ...[PlanRevisions, PlanStanding, PlanStudies, ProblemMessage, RouterLink, Skeleton],
  ],
  templateUrl: './plan-page.html',
  styleUrl: './plan-page.css',
})
export class PlanPage {
  /** From the address: which year, and which studies to show. */
  readonly ar = input<string>();
  readonly visa = input<string>();

  private readonly client = inject(PlanClient);
  private readonly session = inject(SessionStore);
  private readonly undo = inject(Undo);
  private readonly router = inject(Router);
  private readonly today = formatDate(new Date());
  protected readonly thisYear = Number(this.today.slice(0, 4));
  protected readonly plans = this.client.list();
  private readonly list = computed(() => (this.plans.hasValue() ? this.plans.value() : []));
  protected readonly years = computed(() => this.list().map(({ year }) => year));
  /** The year asked for; else this year's plan, else the newest. */
  protected readonly year = computed(() => {
    const asked = Number(this.ar());
    if (asked) return asked;
    return this.years().find((year) => year === this.thisYear) ?? this.years()[0] ?? this.thisYear;
  });
  protected readonly plan = computed(() => this.ofYear(this.year()));
  protected readonly state = computed(() => this.stateOf(this.plan()));
  protected readonly before = computed(() => this.stateOf(this.ofYear(this.year() - 1)));
  protected readonly shown = computed(() => fateAt(this.visa()));
  protected readonly lead = computed(() => {
    const [plan, state] = [this.plan(), this.state()];
    return plan && state ? planLead(plan, state) : '';
  });
  protected readonly editing = signal(false);
  protected readonly deciding = signal(false);
  protected readonly busy = signal(false);
  protected readonly error = signal<unknown>(null);
  protected readonly decisionFields = DECISION_FIELDS;
  protected readonly mayEdit = () => this.session.can('study:edit');
  protected readonly mayDecide = () => this.session.can('strategy:adopt');
  protected readonly rows = () => {
    const [plan, state] = [this.plan(), this.state()];
    if (!plan || !state) return [HEADS];
    return [
      HEADS,
      ...planRows(plan, state).map((row) => [
        ...[row.title, KIND_NAMES[row.kind], row.questions, row.promised, FATE_WORDS[row.fate].word, row.day],
      ]),
    ];
  };

  protected readonly decide = (values: Values) =>
    this.client.decide(this.plan() as LearningPlanDetail, values as { decidedOn: string; reference: string });

  protected create({ year, copyOf }: NewPlan) {
    this.run(this.client.create(year, copyOf), () => this.goTo(year));
  }

  protected register(key: Id) {
    const plan = this.plan();
    if (plan) this.run(this.client.register(plan, key));
  }

  protected remove(plan: LearningPlanDetail) {
    this.run(this.client.remove(plan), () =>
      this.undo.offer($localize`:@@plan.removed:Planen för ${plan.year}:year: togs bort.`, () =>
        this.run(this.client.restore(plan)),
      ),
    );
  }

  protected finish() {
    this.editing.set(false);
    this.deciding.set(false);
    this.plans.reload();
  }

  private run(request: Observable<unknown>, then: () => unknown = () => null) {
    this.busy.set(true);
    this.error.set(null);
    request.subscribe({
      next: () => {
        this.busy.set(false);
        then();
        this.finish();
      },
      error: (error: unknown) => {
        this.busy.set(false);
        this.error.set(error);
      },
    });
  }

  private goTo(year: number) {
    void this.router.navigate(['/larande/plan'], { queryParams: { ar: year } });
  }

  private ofYear(year: number): LearningPlanDetail | null {
    return this.list().find((plan) => plan.year === year) ?? null;
  }

  private stateOf(plan: LearningPlanDetail | null) {
    return plan && planState(plan, this.today);
  }
}

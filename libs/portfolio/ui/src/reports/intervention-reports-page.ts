import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { dayInSweden, mayEdit, periodState, reportState } from '@rt/portfolio/domain';
import { Empty, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { PeriodReport } from './period-report';
import { PromisedIndicators } from './promised-indicators';
import { ReportClient } from './report-client';
import { ReportStateMark } from './report-state-mark';

/** What an intervention reports: what it has promised, what is asked now, and what it has told before. */
@Component({
  selector: 'rt-intervention-reports-page',
  imports: [Empty, PeriodReport, ProblemMessage, PromisedIndicators, ReportStateMark, RouterLink, Skeleton],
  templateUrl: './intervention-reports-page.html',
  styles: `
    section {
      margin-block-start: 40px;
    }
    section,
    rt-period-report,
    details,
    rt-empty {
      max-width: 960px;
    }
    summary {
      padding-block: 8px;
      border-block-start: 1px solid var(--rt-grey-4);
      cursor: pointer;
    }
    summary b {
      margin-inline-end: 12px;
    }
  `,
})
export class InterventionReportsPage {
  readonly id = input.required<string>();

  private readonly session = inject(SessionStore);
  protected readonly found = inject(ReportClient).ofIntervention(() => this.id());
  /** What is shown stays while it is asked for anew. */
  protected readonly stored = linkedSignal<ReturnType<typeof this.found.value>, ReturnType<typeof this.found.value>>({
    source: () => (this.found.hasValue() ? this.found.value() : undefined),
    computation: (now, before) => now ?? (before?.value?.intervention.id === this.id() ? before.value : undefined),
  });
  protected readonly mayEdit = computed(() => {
    const [session, stored] = [this.session.session(), this.stored()];
    if (!session || !stored) return false;
    return mayEdit({ accountId: session.account.id, roles: session.roles }, stored.intervention.manager?.id ?? null);
  });
  protected readonly mayManage = computed(() => this.session.can('reporting:manage'));
  private readonly periods = computed(() => {
    const day = dayInSweden(new Date());
    return (this.stored()?.periods ?? []).map((each) => {
      const state = reportState(each.report);
      return { ...each, state, now: state === 'returned' || periodState(each.period, day) === 'open' };
    });
  });
  /** What is asked now, what was sent back first. */
  protected readonly now = computed(() =>
    this.periods()
      .filter(({ now }) => now)
      .sort(
        (a, b) =>
          Number(b.state === 'returned') - Number(a.state === 'returned') ||
          a.period.locksOn.localeCompare(b.period.locksOn),
      ),
  );
  protected readonly others = computed(() => this.periods().filter(({ now }) => !now));
}

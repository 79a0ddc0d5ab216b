import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SessionStore } from '@rt/identity/ui';
import { dayInSweden, type FollowedPeriod, periodState, type ReportingPeriodInput } from '@rt/portfolio/domain';
import { Empty, NumberPipe, ProblemMessage, Skeleton, Undo } from '@rt/shared/ui';
import { PeriodForm } from './period-form';
import { ReportClient } from './report-client';
import { PERIOD_STATE_NAMES } from './report-words';

const REOPENED_DAYS = 14;
const dayFromNow = (days: number) => dayInSweden(new Date(Date.now() + days * 86_400_000));

/** The periods interventions report for: made, opened and locked here, with how far the reports have come. */
@Component({
  selector: 'rt-reporting-periods-page',
  imports: [Empty, NumberPipe, PeriodForm, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './reporting-periods-page.html',
  styles: `
    .rt-scroll {
      max-width: 1120px;
    }
    th[scope='row'] {
      min-width: 120px;
    }
    td .rt-row {
      flex-wrap: nowrap;
      gap: 0 8px;
      margin: 0;
    }
    .days {
      white-space: nowrap;
    }
  `,
})
export class ReportingPeriodsPage {
  private readonly client = inject(ReportClient);
  private readonly undo = inject(Undo);
  private readonly session = inject(SessionStore);
  protected readonly mayManage = computed(() => this.session.can('reporting:manage'));
  protected readonly found = this.client.periods();
  private readonly stored = linkedSignal<FollowedPeriod[] | undefined, FollowedPeriod[] | undefined>({
    source: () => (this.found.hasValue() ? this.found.value() : undefined),
    computation: (now, before) => now ?? before?.value,
  });
  protected readonly rows = computed(() => {
    const today = dayFromNow(0);
    return this.stored()?.map((period) => {
      const { draft, submitted, approved, returned } = period.reports;
      const state = periodState(period, today);
      const left = Math.max(period.due - draft - submitted - approved - returned, 0) + draft + returned;
      return {
        period,
        state,
        name: PERIOD_STATE_NAMES[state],
        sent: submitted + approved,
        left,
        lockable: period.opensOn < today,
      };
    });
  });
  protected readonly waiting = computed(() =>
    (this.stored() ?? []).reduce((sum, { reports }) => sum + reports.submitted, 0),
  );
  /** Which period is written in; `new` for one that is not there yet. */
  protected readonly editing = signal<FollowedPeriod | 'new' | null>(null);
  protected readonly edited = computed(() => {
    const editing = this.editing();
    return editing === 'new' ? null : editing;
  });
  protected readonly error = signal<unknown>(null);

  protected open(period: FollowedPeriod) {
    const planned = periodState(period, dayFromNow(0)) === 'planned';
    const change = planned ? { opensOn: dayFromNow(0) } : { locksOn: dayFromNow(REOPENED_DAYS) };
    this.change(period, change, $localize`:@@periods.opened:${period.name}:name: är öppen.`);
  }

  protected lock(period: FollowedPeriod) {
    this.change(period, { locksOn: dayFromNow(-1) }, $localize`:@@periods.locked:${period.name}:name: är låst.`);
  }

  protected saved() {
    this.editing.set(null);
    this.found.reload();
  }

  private change(period: FollowedPeriod, change: Partial<ReportingPeriodInput>, done: string | null) {
    const { opensOn, locksOn } = period;
    this.client.changePeriod(period, change).subscribe({
      next: (changed) => {
        this.error.set(null);
        if (done) this.undo.offer(done, () => this.change(changed, { opensOn, locksOn }, null));
        this.found.reload();
      },
      error: (error: unknown) => {
        this.error.set(error);
        this.found.reload();
      },
    });
  }
}

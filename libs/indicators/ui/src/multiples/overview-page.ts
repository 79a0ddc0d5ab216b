import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { CurrentVersion, GoalClient } from '@rt/goals/ui';
import { formatDate } from '@rt/shared/domain';
import { Empty, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { commonSpan } from '@rt/shared/ui/chart';
import { IndicatorClient } from '../indicator-client';
import { goalName } from '../indicator-words';
import { groupedMultiples, unfollowed } from './grouped-multiples';
import { Multiple } from './multiple';
import { multipleContent } from './multiple-content';

/** Every indicator of a strategy as a small chart, by goal and on one axis of time; made to be printed. */
@Component({
  selector: 'rt-overview-page',
  imports: [Empty, Multiple, ProblemMessage, RouterLink, Skeleton],
  templateUrl: './overview-page.html',
  styleUrl: './overview-page.css',
})
export class OverviewPage {
  /** The strategy of the address; without it the one everybody is looking at. */
  readonly strategi = input<string>();

  private readonly current = inject(CurrentVersion);
  protected readonly strategyId = computed(() => this.strategi() ?? this.current.version()?.strategyId ?? null);
  protected readonly strategy = computed(() => this.current.list().find(({ id }) => id === this.strategyId()));
  /** The version shown, where it is one of this strategy; else its last. */
  private readonly version = computed(() => {
    const shown = this.current.version();
    if (shown?.strategyId === this.strategyId()) return shown?.id ?? null;
    return this.strategy()?.versions[0]?.id ?? null;
  });
  protected readonly tree = inject(GoalClient).tree(this.version);
  private readonly client = inject(IndicatorClient);
  private readonly settings = this.client.settings();
  protected readonly compared = computed(() => (this.settings.hasValue() ? this.settings.value().groups : []));
  protected readonly multiples = this.client.multiples(() => {
    const strategyId = this.strategyId();
    return strategyId ? { strategyId } : undefined;
  });
  private readonly goals = computed(() => (this.tree.hasValue() ? this.tree.value() : []));
  protected readonly all = computed(() => (this.multiples.hasValue() ? this.multiples.value() : []));
  protected readonly groups = computed(() => groupedMultiples(this.all(), this.goals()));
  protected readonly without = computed(() => (this.all().length ? unfollowed(this.all(), this.goals()) : []));
  protected readonly span = computed(() => commonSpan(this.all().map((each) => multipleContent(each, false))));
  protected readonly loading = computed(
    () => this.multiples.isLoading() || this.tree.isLoading() || this.current.loading(),
  );
  protected readonly today = formatDate(new Date());
  protected readonly goalName = goalName;

  protected print() {
    window.print();
  }
}

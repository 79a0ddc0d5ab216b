import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { GoalReportedIndicator } from '@rt/portfolio/domain';
import { injectLanguage, NumberPipe, PercentPipe, ProblemMessage } from '@rt/shared/ui';
import { ReportClient } from './report-client';
import { HOW_NAMES, REPORT_STATE_NAMES } from './report-words';

/** What interventions have reported for a goal: sums by the rules of each indicator, what waits, and what may be counted twice. */
@Component({
  selector: 'rt-goal-reported-values',
  imports: [NumberPipe, PercentPipe, ProblemMessage, RouterLink],
  templateUrl: './goal-reported-values.html',
  styleUrl: './goal-reported-values.css',
})
export class GoalReportedValuesSection {
  readonly goalId = input.required<string>();

  protected readonly found = inject(ReportClient).ofGoal(() => this.goalId());
  protected readonly stored = computed(() => (this.found.hasValue() ? this.found.value() : null));
  protected readonly language = injectLanguage();
  protected readonly how = HOW_NAMES;
  protected readonly states = REPORT_STATE_NAMES;

  /** Several periods put together, where they can be. */
  protected readonly hasTogether = ({ periods, together }: GoalReportedIndicator) =>
    periods.length > 1 && (together.actual !== null || together.expected !== null);
}

import type { GoalReportFacts } from './goal-facts';
import type { LearningFacts } from './learning-facts';
import type { MoneyReportFacts } from './money-facts';

/** What the system knows of a region's year, a group a part of the report. */
export interface ReportFacts {
  year: number;
  goals: GoalReportFacts;
  money: MoneyReportFacts;
  learning: LearningFacts;
}

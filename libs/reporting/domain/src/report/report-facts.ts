import type { LearningFacts } from './learning-facts';

/** What the system knows of a region's year, a group a question. */
export interface ReportFacts {
  year: number;
  learning: LearningFacts;
}

import type { Financed, KnowledgeUse, StudyKind, StudyState } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';

/** A study as the report tells of it. */
export interface ReportStudy {
  id: Id;
  title: string;
  kind: StudyKind;
  state: StudyState;
  /** ÅÅÅÅ-MM-DD. */
  completedOn: string | null;
  dueOn: string | null;
  financed11: Financed | null;
}

/** How a study was put to use. */
export interface ReportUse {
  studyId: Id;
  studyTitle: string;
  use: KnowledgeUse;
  text: string;
  /** ÅÅÅÅ-MM-DD. */
  usedOn: string;
}

/** What the register of studies knows of a year, for ÅK6. */
export interface LearningFacts {
  /** Completed during the year, by the day. */
  completed: readonly ReportStudy[];
  /** Begun and not completed by the end of the year, as they stand now. */
  ongoing: readonly ReportStudy[];
  /** Meant to be complete the year after. */
  planned: readonly ReportStudy[];
  uses: readonly ReportUse[];
  /** Changes in goals, chains, criteria and so on that rest on a finding, made during the year. */
  changes: number;
  /** Of the year; null where there is none. */
  plan: PlanFacts | null;
}

/** What the learning plan of the year promised. */
export interface PlanFacts {
  /** ÅÅÅÅ-MM-DD; null while it is a draft. */
  decidedOn: string | null;
  reference: string | null;
  questions: number;
  studies: number;
  /** In the region's own words: how the work will develop. */
  development: string | null;
}

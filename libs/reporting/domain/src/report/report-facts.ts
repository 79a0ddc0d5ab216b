import type { Financed, StudyKind, StudyState } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';

/** A study as the report tells of it. */
export interface ReportStudy {
  id: Id;
  title: string;
  kind: StudyKind;
  state: StudyState;
  completedOn: string | null;
  financed11: Financed | null;
}

/** How a study was put to use. */
export interface ReportUse {
  studyId: Id;
  studyTitle: string;
  use: string;
  text: string;
  usedOn: string;
}

/** What the system knows of a region's year, for the questions of ÅK6. */
export interface ReportFacts {
  /** Completed during the year, by the day. */
  completed: readonly ReportStudy[];
  /** Begun and not completed by the end of the year, as they stand now. */
  ongoing: readonly ReportStudy[];
  /** Meant to be complete the year after. */
  planned: readonly ReportStudy[];
  uses: readonly ReportUse[];
  /** Changes in goals, chains, criteria and so on that rest on a finding, made during the year. */
  changes: number;
}

import { CRITERIA } from './report';
import type { Criterion, ReadinessReport, Span } from './report';

export type GoalLevel = 'vision' | 'overall_goal' | 'sub_goal' | 'priority';
/** `there`: met. `partly`: met in part, or followed at another level. `missing`: asked and not met. `not-asked`: not asked of this level. */
export type NoteState = 'there' | 'partly' | 'missing' | 'not-asked';
/** A text in Swedish and English. */
export interface NoteText {
  sv: string;
  en: string;
}

/** One margin note: a criterion, how it stands, the words that show it, and what to do. */
export interface CriterionNote {
  criterion: Criterion;
  state: NoteState;
  words: Span[];
  what: NoteText;
  why: NoteText;
  /** A concrete suggestion; absent where nothing needs mending. */
  mend?: NoteText;
  /** `verdict` where the rule has shown precision >= 0.85 at recall >= 0.80, otherwise `hint`. */
  speaks: 'verdict' | 'hint';
}

const MET: Record<Criterion, (report: ReadinessReport) => boolean> = {
  direction: (report) => report.direction !== 'none',
  measure: (report) => report.measure,
  target: (report) => report.target !== 'none',
  baseline: (report) => report.baseline,
  deadline: (report) => report.deadline,
  population: (report) => report.population,
  compound: (report) => !report.compound,
  vague: (report) => report.vague.length === 0,
  kind: (report) => report.kind === 'outcome',
};

/** The notes for a wording at a level, always all nine in the order of `CRITERIA`. A vision is never shown as failing. */
export function criteriaOf(report: ReadinessReport, level: GoalLevel): CriterionNote[] {
  return CRITERIA.map((criterion) => {
    const met = MET[criterion](report);
    const state: NoteState = met
      ? 'there'
      : level === 'vision'
        ? 'not-asked'
        : level === 'sub_goal'
          ? 'missing'
          : 'partly';
    const text = { sv: criterion, en: criterion };
    return { criterion, state, words: report.evidence[criterion] ?? [], what: text, why: text, speaks: 'hint' };
  });
}

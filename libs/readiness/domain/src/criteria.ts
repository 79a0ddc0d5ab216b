import { ACTIVITY, CARRIED_BELOW, COMPARED, NOT_ASKED_OF_VISION, TEXTS } from './criteria-texts';
import type { NoteText } from './criteria-texts';
import { CRITERIA } from './report';
import type { Criterion, ReadinessReport, Span } from './report';
import { RULE_QUALITY, speaksAsVerdict } from './rule-quality';

export type { NoteText } from './criteria-texts';
export type GoalLevel = 'vision' | 'overall_goal' | 'sub_goal' | 'priority';
/** `there`: met. `partly`: met in part. `missing`: asked and not met. `not-asked`: not met and not asked of this level. */
export type NoteState = 'there' | 'partly' | 'missing' | 'not-asked';

/** One margin note: a criterion, how it stands, the words that show it, and what to do. */
export interface CriterionNote {
  criterion: Criterion;
  state: NoteState;
  /** The words that show it; for `compound` and `vague` the words that stand in the way. */
  words: Span[];
  what: NoteText;
  why: NoteText;
  /** A concrete suggestion; absent where nothing needs mending. */
  mend?: NoteText;
  /** `verdict` where the rule has shown precision >= 0.85 at recall >= 0.80, otherwise `hint`. */
  speaks: 'verdict' | 'hint';
}

/** What a level may leave to the goals and indicators under it. A vision may leave everything, a sub-goal nothing. */
const CARRIED: Record<GoalLevel, readonly Criterion[]> = {
  vision: CRITERIA,
  overall_goal: ['measure', 'target', 'baseline', 'deadline', 'population', 'compound', 'vague'],
  priority: ['measure', 'target', 'baseline', 'deadline', 'population', 'compound', 'vague', 'kind'],
  sub_goal: [],
};

/** The notes for a wording at a level: always all nine, in the order of `CRITERIA`. A vision is never shown as failing. */
export function criteriaOf(report: ReadinessReport, level: GoalLevel): CriterionNote[] {
  return CRITERIA.map((criterion) => {
    const state = stateOf(report, criterion, level);
    const { why, mend } = TEXTS[criterion];
    return {
      criterion,
      state,
      words: report.evidence[criterion] ?? [],
      what: whatOf(report, criterion, state, level),
      why,
      ...(state === 'missing' || state === 'partly' ? { mend } : {}),
      speaks: speaksAsVerdict(RULE_QUALITY[criterion]) ? 'verdict' : 'hint',
    };
  });
}

function stateOf(report: ReadinessReport, criterion: Criterion, level: GoalLevel): NoteState {
  const met = standing(report, criterion);
  if (met === 'there') return 'there';
  return CARRIED[level].includes(criterion) ? 'not-asked' : met;
}

/** How a criterion stands whatever the level. A comparison is half a level; doing is half an outcome. */
function standing(report: ReadinessReport, criterion: Criterion): 'there' | 'partly' | 'missing' {
  const met = (yes: boolean): 'there' | 'missing' => (yes ? 'there' : 'missing');
  switch (criterion) {
    case 'direction':
      return met(report.direction !== 'none');
    case 'target':
      return report.target === 'comparator' && !report.baseline ? 'partly' : met(report.target !== 'none');
    case 'compound':
      return met(!report.compound);
    case 'vague':
      if (report.vague.length === 0) return 'there';
      return report.measure && report.target !== 'none' ? 'partly' : 'missing';
    case 'kind':
      return report.kind === 'activity' ? 'partly' : met(report.kind === 'outcome');
    default:
      return met(report[criterion]);
  }
}

function whatOf(report: ReadinessReport, criterion: Criterion, state: NoteState, level: GoalLevel): NoteText {
  const { there, missing } = TEXTS[criterion];
  if (state === 'there') return there;
  const plain =
    criterion === 'kind' && report.kind === 'activity'
      ? ACTIVITY
      : criterion === 'target' && report.target === 'comparator'
        ? COMPARED
        : missing;
  if (state !== 'not-asked') return plain;
  const added = level === 'vision' ? NOT_ASKED_OF_VISION : CARRIED_BELOW;
  return { sv: `${plain.sv} ${added.sv}`, en: `${plain.en} ${added.en}` };
}

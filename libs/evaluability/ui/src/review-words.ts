import type {
  ChecklistKind,
  EvidenceObject,
  Nearness,
  QuestionGroup,
  ReviewState,
  Score,
  Stance,
  SubjectKind,
  Verdict,
} from '@rt/evaluability/domain';

export const CHECKLIST_NAMES: Readonly<Record<ChecklistKind, string>> = {
  project_programme: $localize`:@@checklist.project-programme:Projekt och program`,
  register_effects: $localize`:@@checklist.register-effects:Effektutvärdering på registerdata`,
  portfolio: $localize`:@@checklist.portfolio:Portfölj`,
};

export const STANCE_NAMES: Readonly<Record<Stance, string>> = {
  confirmed: $localize`:@@stance.confirmed:Stämmer`,
  contested: $localize`:@@stance.contested:Stämmer inte`,
};

export const EVIDENCE_OBJECT_NAMES: Readonly<Record<EvidenceObject, string>> = {
  goal: $localize`:@@evidence-object.goal:Mål`,
  chain: $localize`:@@evidence-object.chain:Effektkedja`,
  indicator: $localize`:@@evidence-object.indicator:Indikator`,
  intervention: $localize`:@@evidence-object.intervention:Insats`,
  study: $localize`:@@evidence-object.study:Studie`,
};

const OBJECT_PLACES: Readonly<Record<EvidenceObject, string>> = {
  goal: '/mal',
  chain: '/effektkedjor',
  indicator: '/indikatorer',
  intervention: '/insatser',
  study: '/larande/studier',
};

/** Where something in the system is seen. */
export const objectLink = (kind: EvidenceObject, id: string): string[] => [OBJECT_PLACES[kind], id];

export const SUBJECT_NAMES: Readonly<Record<SubjectKind, string>> = {
  intervention: $localize`:@@review-subject.intervention:Insats`,
  action_plan: $localize`:@@review-subject.action-plan:Handlingsplan`,
  strategy: $localize`:@@review-subject.strategy:Strategi eller program`,
  goal: $localize`:@@review-subject.goal:Mål`,
  portfolio: $localize`:@@review-subject.portfolio:Portfölj (ett urval av insatser)`,
};

export const STATE_NAMES: Readonly<Record<ReviewState, { word: string; mark: string }>> = {
  answering: { word: $localize`:@@review-state.answering:Bedöms`, mark: '○' },
  comparing: { word: $localize`:@@review-state.comparing:Jämförs`, mark: '◐' },
  agreed: { word: $localize`:@@review-state.agreed:Gemensamt svar`, mark: '◐' },
  judged: { word: $localize`:@@review-state.judged:Utlåtande`, mark: '●' },
  withdrawn: { word: $localize`:@@review-state.withdrawn:Tillbakadragen`, mark: '–' },
};

export const SCORE_NAMES: Readonly<Record<Score, string>> = {
  '1': $localize`:@@score.unsatisfactory:otillräcklig`,
  '2': $localize`:@@score.satisfactory:tillräcklig`,
  '3': $localize`:@@score.high:hög`,
  x: $localize`:@@score.not-relevant:inte aktuell`,
};

/** The sign of a score as it is written: the scale's figure, or X. */
export const scoreSign = (score: Score | null): string => (score === null ? '–' : score.toUpperCase());

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  evaluate_now: $localize`:@@verdict.evaluate-now:Utvärdera nu`,
  fix_first: $localize`:@@verdict.fix-first:Åtgärda först`,
  monitor_only: $localize`:@@verdict.monitor-only:Följ bara upp`,
  not_worth_it: $localize`:@@verdict.not-worth-it:Inte värt att utvärdera`,
};

export const GROUP_NAMES: Readonly<Record<QuestionGroup, string>> = {
  logic: $localize`:@@question-group.logic:Logik`,
  measurement: $localize`:@@question-group.measurement:Mätning`,
  resources: $localize`:@@question-group.resources:Resurser och parter`,
  design: $localize`:@@question-group.design:Upplägg`,
  information: $localize`:@@question-group.information:Information`,
  context: $localize`:@@question-group.context:Sammanhang`,
  content: $localize`:@@question-group.content:Insatsens innehåll`,
  participants: $localize`:@@question-group.participants:Deltagare`,
  registers: $localize`:@@question-group.registers:Register och nycklar`,
  common_outcome: $localize`:@@question-group.common-outcome:Gemensamt utfall`,
  composition: $localize`:@@question-group.composition:Sammansättning`,
  use: $localize`:@@question-group.use:Användning`,
  own: $localize`:@@question-group.own:Egna frågor`,
};

export const NEARNESS_WORDS: Readonly<Record<Nearness, string>> = {
  same: $localize`:@@nearness.same:lika`,
  near: $localize`:@@nearness.near:ett steg isär`,
  far: $localize`:@@nearness.far:två steg isär`,
  relevance: $localize`:@@nearness.relevance:oense om frågan är aktuell`,
  unanswered: $localize`:@@nearness.unanswered:obesvarad`,
};

/** Where a subject has its own page; null where it has none. */
export function subjectLink(kind: SubjectKind, id: string | null): string[] | null {
  if (!id) return null;
  if (kind === 'intervention') return ['/insatser', id];
  if (kind === 'action_plan') return ['/insatser/handlingsplaner', id];
  if (kind === 'strategy') return ['/mal/strategier', id];
  return kind === 'goal' ? ['/mal', id] : null;
}

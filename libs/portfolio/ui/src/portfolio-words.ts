import {
  APPROPRIATION,
  type Directness,
  type Fund,
  type HorizontalCriterion,
  type HorizontalGrade,
  type InterventionKind,
  type LinkState,
} from '@rt/portfolio/domain';

/** What each kind of intervention is called. */
export const KIND_NAMES: Readonly<Record<InterventionKind, string>> = {
  project: $localize`:@@intervention-kind.project:Projekt`,
  process: $localize`:@@intervention-kind.process:Process`,
  business_support: $localize`:@@intervention-kind.business-support:Företagsstöd`,
  commercial_service: $localize`:@@intervention-kind.commercial-service:Kommersiell service`,
  own_activity: $localize`:@@intervention-kind.own-activity:Egen verksamhet`,
};

/** What each fund is called. */
export const FUND_NAMES: Readonly<Record<Fund, string>> = {
  appropriation_1_1: $localize`:@@fund.appropriation-1-1:Anslag ${APPROPRIATION.number}:number:`,
  erdf: $localize`:@@fund.erdf:ERUF`,
  esf_plus: $localize`:@@fund.esf-plus:ESF+`,
  own: $localize`:@@fund.own:Egen finansiering`,
  other: $localize`:@@fund.other:Annan finansiär`,
};

/** The horizontal criteria as they are asked. */
export const CRITERION_QUESTIONS: Readonly<Record<HorizontalCriterion, string>> = {
  equality: $localize`:@@horizontal.equality:Bidrar insatsen till jämställdhet?`,
  integration_diversity: $localize`:@@horizontal.integration-diversity:Bidrar den till integration och mångfald?`,
  environment_climate: $localize`:@@horizontal.environment-climate:Bidrar den till miljö och klimat?`,
};

/** How a horizontal criterion can be answered. */
export const ANSWER_NAMES: Readonly<Record<HorizontalGrade, string>> = {
  main: $localize`:@@horizontal.main:Ja, det är huvudsyftet`,
  part: $localize`:@@horizontal.part:Ja, till en del`,
  none: $localize`:@@horizontal.none:Nej`,
  not_relevant: $localize`:@@horizontal.not-relevant:Inte relevant`,
};

/** A link's state in a word, with a mark that is told apart without colour. */
export const STATE_NAMES: Readonly<Record<LinkState, { word: string; mark: string }>> = {
  proposed: { word: $localize`:@@link-state.proposed:Föreslagen`, mark: '◐' },
  confirmed: { word: $localize`:@@link-state.confirmed:Bekräftad`, mark: '●' },
  declined: { word: $localize`:@@link-state.declined:Avböjd`, mark: '○' },
};

/** Whether the intervention reaches the goal by itself or by way of something else. */
export const DIRECTNESS_NAMES: Readonly<Record<Directness, string>> = {
  direct: $localize`:@@directness.direct:Direkt`,
  indirect: $localize`:@@directness.indirect:Indirekt`,
};

/** `2.1 Fler unga ska …`: a goal as it is named in a line. */
export const goalName = ({ code, wording }: { code: string | null; wording: string | null }): string =>
  [code, wording ?? $localize`:@@goal.gone:Målet finns inte längre`].filter(Boolean).join(' ');

/** `2026–2027`, or `2026` within one year: where there is no room for the days. */
export const yearsText = (startsOn: string | null, endsOn: string | null): string =>
  [...new Set([startsOn?.slice(0, 4) ?? '', endsOn?.slice(0, 4) ?? ''])].join('–');

/** `2026-01-01 – 2027-12-31`; an open end is left open. */
export function periodText(startsOn: string | null, endsOn: string | null): string {
  if (!startsOn && !endsOn) return '';
  return [startsOn ?? '', endsOn ?? ''].join(' – ').trim();
}

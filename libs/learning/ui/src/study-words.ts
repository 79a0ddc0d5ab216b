import type { Financed, ReportState, StudyKind, StudyState, StudyTiming } from '@rt/learning/domain';
import { APPROPRIATION } from '@rt/portfolio/domain';

/** What each kind of study is called; the six kinds of the annual report. */
export const KIND_NAMES: Readonly<Record<StudyKind, string>> = {
  analysis: $localize`:@@study-kind.analysis:Analys eller utredning`,
  strategy_follow_up: $localize`:@@study-kind.strategy-follow-up:Uppföljning av strategin`,
  link_follow_up: $localize`:@@study-kind.link-follow-up:Uppföljning av kopplingen mellan mål och insatser`,
  portfolio_evaluation: $localize`:@@study-kind.portfolio-evaluation:Utvärdering av en insatsportfölj`,
  joint_effort: $localize`:@@study-kind.joint-effort:Länsgemensam studie`,
  conference: $localize`:@@study-kind.conference:Konferens eller seminarium`,
};

export const STATE_NAMES: Readonly<Record<StudyState, { word: string; mark: string }>> = {
  planned: { word: $localize`:@@study-state.planned:Planerad`, mark: '○' },
  ongoing: { word: $localize`:@@study-state.ongoing:Pågår`, mark: '◐' },
  complete: { word: $localize`:@@study-state.complete:Klar`, mark: '●' },
};

/** What is said beside the day a study is due; nothing where there is nothing to say. */
export const TIMING_WORDS: Readonly<Record<StudyTiming, string>> = {
  complete: '',
  on_time: '',
  overdue: $localize`:@@study-timing.overdue:försenad`,
  undated: $localize`:@@study-timing.undated:saknar datum`,
};

/** The state's appropriation, by its number. */
export const FINANCED_LABEL = $localize`:@@study.financed:Betald med anslag ${APPROPRIATION.number}:number:`;

/** How much of a study the state's appropriation paid. */
export const FINANCED_NAMES: Readonly<Record<Financed, string>> = {
  wholly: $localize`:@@study-financed.wholly:Helt`,
  partly: $localize`:@@study-financed.partly:Delvis`,
  no: $localize`:@@study-financed.no:Nej`,
};

/** What is said of a report that cannot be read. */
export const REPORT_WORDS: Readonly<Record<ReportState, string>> = {
  not_due: $localize`:@@study-report.not-due:Rapporten är inte klar än.`,
  published: '',
  withheld: $localize`:@@study-report.withheld:Rapporten är inte publicerad.`,
  missing: $localize`:@@study-report.missing:Rapport saknas. Lägg in den, eller skriv varför den inte är publicerad.`,
};

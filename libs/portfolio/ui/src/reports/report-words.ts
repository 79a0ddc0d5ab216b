import type { IndicatorKind } from '@rt/indicators/domain';
import type { HowToAdd, PeriodState, ReportState } from '@rt/portfolio/domain';

/** Where a report stands in a word, with a mark that is told apart without colour. */
export const REPORT_STATE_NAMES: Readonly<Record<ReportState, { word: string; mark: string }>> = {
  not_begun: { word: $localize`:@@report-state.not-begun:Inte påbörjad`, mark: '○' },
  draft: { word: $localize`:@@report-state.draft:Utkast`, mark: '◐' },
  submitted: { word: $localize`:@@report-state.submitted:Inväntar granskning`, mark: '◐' },
  approved: { word: $localize`:@@report-state.approved:Godkänd`, mark: '●' },
  returned: { word: $localize`:@@report-state.returned:Återsänd`, mark: '○' },
};

export const PERIOD_STATE_NAMES: Readonly<Record<PeriodState, { word: string; mark: string }>> = {
  planned: { word: $localize`:@@period-state.planned:Planerad`, mark: '○' },
  open: { word: $localize`:@@period-state.open:Öppen`, mark: '●' },
  locked: { word: $localize`:@@period-state.locked:Låst`, mark: '–' },
};

export const REPORTED_KIND_NAMES: Readonly<Record<IndicatorKind, string>> = {
  activity: $localize`:@@reported-kind.activity:Aktivitet`,
  result: $localize`:@@reported-kind.result:Resultat`,
  effect: $localize`:@@reported-kind.effect:Effekt`,
  context: $localize`:@@reported-kind.context:Omvärld`,
};

/** What a goal's figure is, so that nobody takes a mean for a sum. */
export const HOW_NAMES: Readonly<Record<HowToAdd, string>> = {
  sum: $localize`:@@reported-how.sum:Summa: varje insats räknas med den andel av insatsen som går till målet.`,
  mean: $localize`:@@reported-how.mean:Ovägt medelvärde: varje insats väger lika.`,
  none: $localize`:@@reported-how.none:Värdena läggs inte ihop över insatser, se var och en för sig.`,
};

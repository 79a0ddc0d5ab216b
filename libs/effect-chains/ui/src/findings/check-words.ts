import type { CheckCode } from '@rt/effect-chains/domain';

/** What each check is called, above what it found. */
export const CHECK_WORDS: Readonly<Record<CheckCode, string>> = {
  cycle: $localize`:@@check.cycle:Går i cirkel`,
  leap: $localize`:@@check.leap:Hoppar över steg`,
  dead_end: $localize`:@@check.dead-end:Tar slut före målet`,
  orphan: $localize`:@@check.orphan:Hänger inte ihop med något`,
  output_without_outcome: $localize`:@@check.output-without-outcome:Prestation utan effekt`,
  edge_contradicted: $localize`:@@check.edge-contradicted:Underlaget talar emot`,
  goal_conflict: $localize`:@@check.goal-conflict:Målkonflikt`,
  weakest_link: $localize`:@@check.weakest-link:Svagaste länken är inte prövad`,
  edge_without_assumption: $localize`:@@check.edge-without-assumption:Antagandet saknas`,
  outcome_without_indicator: $localize`:@@check.outcome-without-indicator:Effekt utan indikator`,
  dose: $localize`:@@check.dose:Dosen räcker inte, eller räknas dubbelt`,
};

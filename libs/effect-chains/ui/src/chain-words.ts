import type { NodeKind } from '@rt/effect-chains/domain';

/** What the columns are called, in the order of the chain. */
export const COLUMN_NAMES: Readonly<Record<NodeKind, string>> = {
  need: $localize`:@@chain-column.need:Behov`,
  resource: $localize`:@@chain-column.resource:Resurser`,
  activity: $localize`:@@chain-column.activity:Aktiviteter`,
  output: $localize`:@@chain-column.output:Prestationer`,
  short_outcome: $localize`:@@chain-column.short-outcome:Effekter på kort sikt`,
  mid_outcome: $localize`:@@chain-column.mid-outcome:Effekter på medellång sikt`,
  long_outcome: $localize`:@@chain-column.long-outcome:Effekter på lång sikt`,
  goal: $localize`:@@chain-column.goal:Mål`,
};

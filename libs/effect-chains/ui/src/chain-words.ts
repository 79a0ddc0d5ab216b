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

/** What to write in each column, for those who meet it for the first time. */
export const COLUMN_HINTS: Readonly<Record<NodeKind, string>> = {
  need: $localize`:@@chain-hint.need:Det problem eller läge som gör att något behövs.`,
  resource: $localize`:@@chain-hint.resource:Pengar, människor och kunskap som sätts in.`,
  activity: $localize`:@@chain-hint.activity:Det ni gör.`,
  output: $localize`:@@chain-hint.output:Det som kommer ut direkt: deltagare, kurser, anläggningar.`,
  short_outcome: $localize`:@@chain-hint.short-outcome:Det som först blir annorlunda för dem ni når.`,
  mid_outcome: $localize`:@@chain-hint.mid-outcome:Det som följer när de använder det.`,
  long_outcome: $localize`:@@chain-hint.long-outcome:Det som till slut förändras i länet.`,
  goal: $localize`:@@chain-hint.goal:Målet i strategin som kedjan ska leda till.`,
};

import type { ConceptName } from './concept-profile';

/** The stages of an effect chain, from the need to the goal: its columns. Each region names them in its concept profile. */
export const STAGES = [
  'need',
  'resource',
  'activity',
  'output',
  'short_outcome',
  'mid_outcome',
  'long_outcome',
  'goal',
] as const;

export type Stage = (typeof STAGES)[number];

/** The names used until a region sets its own. */
export const DEFAULT_STAGE_NAMES: Readonly<Record<Stage, ConceptName>> = {
  need: { name: 'Behov', definition: 'Det som inte är som det borde, och för vem.' },
  resource: { name: 'Resurs', definition: 'Det som sätts in: pengar, tid, kunskap.' },
  activity: { name: 'Aktivitet', definition: 'Det som görs.' },
  output: { name: 'Prestation', definition: 'Det som aktiviteten direkt lämnar efter sig, och som går att räkna.' },
  short_outcome: { name: 'Effekt på kort sikt', definition: 'Det som ändras först hos dem det gäller.' },
  mid_outcome: { name: 'Effekt på medellång sikt', definition: 'Det som ändras när det nya har fått fäste.' },
  long_outcome: { name: 'Effekt på lång sikt', definition: 'Det som är annorlunda i länet efteråt.' },
  goal: { name: 'Mål', definition: 'Det mål i strategin som effekterna ska bidra till.' },
};

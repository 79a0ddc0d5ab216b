import type { Level } from './level';
import type { Stage } from './stage';

/** What a region calls a concept, and what it means by it. */
export interface ConceptName {
  name: string;
  definition: string;
}

export const CONCEPT_NAME_LENGTH = { min: 1, max: 60 } as const;
export const CONCEPT_DEFINITION_LENGTH = { min: 0, max: 500 } as const;

export interface ConceptProfileInput {
  levels: Record<Level, ConceptName>;
  /** The columns of effect chains; left out they stay as they are. */
  stages?: Record<Stage, ConceptName>;
}

/** `version` is 0 until the region has set names of its own. */
export interface ConceptProfile extends Required<ConceptProfileInput> {
  version: number;
}

/** The names used until a region sets its own. */
export const DEFAULT_LEVEL_NAMES: Readonly<Record<Level, ConceptName>> = {
  vision: { name: 'Vision', definition: 'Det läge regionen strävar mot på lång sikt.' },
  overall_goal: { name: 'Övergripande mål', definition: 'Ett mål som följs upp genom delmålen under det.' },
  sub_goal: { name: 'Delmål', definition: 'Ett mål som ska gå att följa upp för sig självt.' },
  priority: { name: 'Prioritering', definition: 'Det som ska göras först för att nå målen.' },
};

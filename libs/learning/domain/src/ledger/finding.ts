import type { Confidence } from '@rt/effect-chains/domain';

export const FINDING_LENGTH = { min: 3, max: 4000 } as const;
/** Where in the report: "12", "12–14", "bilaga 2". */
export const FOUND_ON_LENGTH = { min: 1, max: 40 } as const;

/** What a study found, as it is written in its report. */
export interface FindingInput {
  text: string;
  page: string | null;
  /** How sure the study is of it; null where it does not say. */
  confidence: Confidence | null;
}

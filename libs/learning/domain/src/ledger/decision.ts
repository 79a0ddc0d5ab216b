export const DECISION_LENGTH = { min: 3, max: 4000 } as const;
export const DECIDED_BY_LENGTH = { min: 2, max: 200 } as const;
export const REFERENCE_LENGTH = { min: 1, max: 100 } as const;

/** What was decided because of a recommendation. */
export interface DecisionInput {
  text: string;
  /** The body or person that decided: "Regionstyrelsen". */
  decidedBy: string;
  /** ÅÅÅÅ-MM-DD. */
  decidedOn: string;
  /** Number of the case or the minutes. */
  reference: string | null;
}

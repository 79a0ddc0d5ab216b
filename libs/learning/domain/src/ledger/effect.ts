export const EFFECT_LENGTH = { min: 3, max: 4000 } as const;

/** What was seen later of a change. Whether it came of the change is for the reader to judge. */
export interface EffectInput {
  text: string;
  /** ÅÅÅÅ-MM-DD. */
  observedOn: string;
}

import type { Id } from '@rt/shared/domain';

/** What happens to a strategy version on a day that people add: `decision` is when the next one is to be decided, `review` that this one was reviewed. */
export const STRATEGY_DATE_KINDS = ['consultation', 'decision', 'review', 'other'] as const;
export type StrategyDateKind = (typeof STRATEGY_DATE_KINDS)[number];

export const DATE_NAME_LENGTH = { min: 2, max: 200 } as const;
export const DATE_NOTE_LENGTH = { min: 2, max: 2000 } as const;

export interface StrategyDateInput {
  kind: StrategyDateKind;
  name: string;
  /** ÅÅÅÅ-MM-DD. */
  on: string;
  note: string | null;
}

export interface StrategyDate extends StrategyDateInput {
  id: Id;
  version: number;
}

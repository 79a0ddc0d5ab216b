import type { Id } from '@rt/shared/domain';

/** What became of a goal between two versions of its strategy. */
export const SUCCESSION_KINDS = ['kept', 'reworded', 'split', 'merged', 'dropped', 'new'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];

export interface Succession {
  kind: SuccessionKind;
  fromGoalId: Id | null;
  toGoalId: Id | null;
  fromWording: string | null;
  toWording: string | null;
}

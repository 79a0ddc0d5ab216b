import type { Id } from '@rt/shared/domain';

/** What became of a goal between two versions of its strategy. */
export const SUCCESSION_KINDS = ['kept', 'reworded', 'split', 'merged', 'dropped', 'new'] as const;
export type SuccessionKind = (typeof SUCCESSION_KINDS)[number];
/** The kinds a person records; the others follow from the lineage. */
export const RECORDED_SUCCESSION_KINDS = ['split', 'merged'] as const;
export type RecordedSuccessionKind = (typeof RECORDED_SUCCESSION_KINDS)[number];

export interface Succession {
  kind: SuccessionKind;
  fromGoalId: Id | null;
  toGoalId: Id | null;
  fromWording: string | null;
  toWording: string | null;
}

/** A goal in one of the two versions, in tree order. */
export interface SuccessionGoal {
  id: Id;
  lineageId: Id;
  wording: string;
}

/** That a goal was split into, or merged with others into, a goal of the newer version. */
export interface RecordedSuccession {
  fromGoalId: Id;
  toGoalId: Id;
  kind: RecordedSuccessionKind;
}

const pair = (kind: SuccessionKind, from: SuccessionGoal | null, to: SuccessionGoal | null): Succession => ({
  kind,
  fromGoalId: from?.id ?? null,
  toGoalId: to?.id ?? null,
  fromWording: from?.wording ?? null,
  toWording: to?.wording ?? null,
});

/**
 * The mapping between two versions: every goal of both is in it at least once. The newer version's goals come in their order,
 * then what was dropped. A recorded split or merger says more than the lineage, so it replaces "new" and "dropped";
 * a goal that kept its lineage and also was split or merged is listed both ways.
 */
export function successionOf(
  older: readonly SuccessionGoal[],
  newer: readonly SuccessionGoal[],
  recorded: readonly RecordedSuccession[],
): Succession[] {
  const olderById = new Map(older.map((goal) => [goal.id, goal]));
  const olderByLineage = new Map(older.map((goal) => [goal.lineageId, goal]));
  const accounted = new Set(recorded.map(({ fromGoalId }) => fromGoalId));
  const forward = newer.flatMap((to) => {
    const same = olderByLineage.get(to.lineageId);
    const told = recorded
      .filter(({ toGoalId }) => toGoalId === to.id)
      .map(({ fromGoalId, kind }) => pair(kind, olderById.get(fromGoalId) ?? null, to));
    if (!same) return told.length ? told : [pair('new', null, to)];
    if (told.some(({ fromGoalId }) => fromGoalId === same.id)) return told;
    accounted.add(same.id);
    return [pair(same.wording === to.wording ? 'kept' : 'reworded', same, to), ...told];
  });
  const dropped = older.filter((goal) => !accounted.has(goal.id)).map((goal) => pair('dropped', goal, null));
  return [...forward, ...dropped];
}

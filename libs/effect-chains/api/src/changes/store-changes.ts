import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { partsRefused, partThere } from '../chain-problems';
import { assertDrawnOnce } from './arrow-twice';
import { assertRoom } from './assert-room';
import { loadParts } from './load-parts';
import { namedIds } from './named-ids';
import { partIssues } from './part-rules';
import { type Plan, planChanges, type PlacedChange } from './plan-changes';
import { saveParts } from './save-parts';
import { tieIssues } from './tie-issues';

/** A plan with the version each changed part has now, in the order of the changes; null for one that is gone. */
export interface StoredPlan extends Plan {
  versions: (number | null)[];
}

/**
 * Makes changes to the parts of a chain within the caller's transaction, which holds the chain. Judges all of it before
 * anything is written; where somebody else was first nothing is, and the plan says what stands against it.
 */
export async function storeChanges(
  tx: EntityManager,
  actor: Actor,
  chainId: Id,
  placed: readonly PlacedChange[],
): Promise<StoredPlan> {
  const changes = placed.map(({ change }) => change);
  const { desk, taken } = await loadParts(tx, chainId, namedIds(changes));
  if (changes.some(({ id, was }) => was === null && taken.has(id))) throw partThere();
  const plan = planChanges(desk, placed);
  if (plan.conflicts.length) return { ...plan, versions: [] };
  const issues = [...partIssues(desk, placed), ...(await tieIssues(tx, actor, desk, placed))];
  if (issues.length) throw partsRefused(issues);
  await assertDrawnOnce(tx, desk, placed);
  await saveParts(tx, chainId, desk);
  await assertRoom(tx, chainId, desk);
  return { ...plan, versions: plan.applied.map(({ part, id }) => desk.versionOf(part, id)) };
}

import type { Actor } from '@rt/identity/domain';
import type { EntityManager } from 'typeorm';
import type { Goal } from './goal.entity';
import { GoalWording } from './goal-wording.entity';

/** How long someone's typing counts as one rewording: a history of every pause would hide the changes in it. */
const ONE_SITTING = 15 * 60_000;

const lastTwo = (manager: EntityManager, goal: Goal) =>
  manager.find(GoalWording, { where: { goalId: goal.id }, order: { number: 'DESC' }, take: 2 });

/** Adds the goal's wording to its history as a revision of its own. */
export async function addRevision(
  manager: EntityManager,
  actor: Actor,
  goal: Goal,
  reason: string | null,
): Promise<void> {
  const [last] = await lastTwo(manager, goal);
  const number = (last?.number ?? 0) + 1;
  const { id: goalId, wording } = goal;
  await manager.save(manager.create(GoalWording, { goalId, number, wording, accountId: actor.accountId, reason }));
}

/**
 * Keeps the history in step with what is saved while somebody types: the same person's last unexplained rewording is carried on,
 * and goes away when the text is back where it was.
 */
export async function followWording(manager: EntityManager, actor: Actor, goal: Goal, now = Date.now()): Promise<void> {
  const [last, before] = await lastTwo(manager, goal);
  const sameSitting =
    last?.accountId === actor.accountId && last.reason === null && now - last.at.getTime() < ONE_SITTING;
  if (!last || !sameSitting) return addRevision(manager, actor, goal, null);
  if (before?.wording === goal.wording) await manager.remove(last);
  else await manager.save(Object.assign(last, { wording: goal.wording, at: new Date(now) }));
}

/** Gives the latest rewording its reason, where it has none and is the actor's own; false where there is nothing to explain. */
export async function explainLatest(manager: EntityManager, actor: Actor, goal: Goal, reason: string | null) {
  const [last] = await lastTwo(manager, goal);
  if (!last || last.reason !== null || reason === null || last.accountId !== actor.accountId) return false;
  await manager.save(Object.assign(last, { reason }));
  return true;
}

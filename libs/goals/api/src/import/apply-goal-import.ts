import { randomUUID } from 'node:crypto';
import type { GoalOutcome, PlannedGoal } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';
import { type EntityManager, In } from 'typeorm';
import { CriterionAcceptance } from '../criterion-acceptance.entity';
import { GoalLineage } from '../goal-lineage.entity';
import { GoalWording } from '../goal-wording.entity';
import { Goal } from '../goal.entity';
import type { GoalBefore, GoalChanges } from './goal-import-changes';
import { renumbered, saveOrder } from './sibling-order';

/** As many rows as one statement saves, and as progress is told by. */
const CHUNK = 250;

/** After every goal that stands there: new and moved goals come last among their siblings, in the order of the file. */
const LAST = 1_000_000;

/** Carries out a plan that was made under the version's lock. */
export async function applyGoalImport(
  manager: EntityManager,
  actor: Actor,
  strategyVersionId: Id,
  rows: readonly PlannedGoal[],
  report: (done: number) => void,
): Promise<GoalChanges> {
  const stored = new Map((await manager.findBy(Goal, { strategyVersionId })).map((goal) => [goal.id, goal]));
  const outcomes = parentsFirst(
    rows.flatMap(({ outcome, state }) => (outcome && state !== 'unchanged' ? [outcome] : [])),
  );
  const ids = new Map(outcomes.map(({ goalId, place }) => [place, goalId ?? randomUUID()] as const));
  const idOf = (place: string | null) => (place === null ? null : (ids.get(place) ?? place));
  const accepted = await acceptances(manager, [...stored.keys()]);
  const before = new Map<Id, GoalBefore>();
  const reworded = new Set<Id>();
  const order = [...stored.values()].map(({ id, position }) => ({ id, position }));
  const goals = outcomes.map((outcome, at) => {
    const known = outcome.goalId ? stored.get(outcome.goalId) : undefined;
    if (known) before.set(known.id, snapshot(known));
    const goal =
      known ??
      manager.create(Goal, { id: idOf(outcome.place) ?? randomUUID(), strategyVersionId, lineageId: randomUUID() });
    const parentId = idOf(outcome.parent);
    if (!known || known.wording !== outcome.wording) reworded.add(goal.id);
    if (!known || known.parentId !== parentId) Object.assign(goal, { parentId, position: LAST + at });
    Object.assign(goal, contentOf(outcome));
    goal.judge(accepted.get(`${goal.id} ${goal.wording}`) ?? []);
    return goal;
  });
  const all = new Map([...stored, ...goals.map((goal) => [goal.id, goal] as const)]);
  const moved = renumbered([...all.values()]);
  for (const { id, position } of moved) Object.assign(all.get(id) ?? {}, { position });
  const added = goals.filter((goal) => !before.has(goal.id));
  await manager.save(
    added.map(({ lineageId: id }) => manager.create(GoalLineage, { id, regionId: actor.regionId })),
    { chunk: CHUNK },
  );
  for (let at = 0; at < goals.length; at += CHUNK) {
    await manager.save(goals.slice(at, at + CHUNK));
    report(Math.min(at + CHUNK, goals.length));
  }
  await saveOrder(
    manager,
    moved.filter(({ id }) => stored.has(id)),
  );
  const revisions = await addRevisions(
    manager,
    actor,
    goals.filter(({ id }) => reworded.has(id)),
  );
  return {
    added: added.map(({ id, lineageId, version }) => ({ id, lineageId, version })),
    changed: goals.flatMap(({ id, version }) => {
      const was = before.get(id);
      return was ? [{ id, version, before: was }] : [];
    }),
    revisions: revisions.filter(({ goalId }) => before.has(goalId)).map(({ id }) => id),
    order: moved.length > 0 ? order : [],
  };
}

const contentOf = ({ level, code, wording, formulation }: GoalOutcome) => ({ level, code, wording, ...formulation });

const snapshot = ({
  parentId,
  position,
  level,
  code,
  wording,
  verdict,
  engineVersion,
  formulation,
}: Goal): GoalBefore => ({
  parentId,
  position,
  level,
  code,
  wording,
  verdict,
  engineVersion,
  ...formulation,
});

/** A goal is saved after the goal it stands under. */
function parentsFirst(outcomes: GoalOutcome[]): GoalOutcome[] {
  const waiting = new Map(outcomes.map((outcome) => [outcome.place, outcome]));
  const sorted: GoalOutcome[] = [];
  for (const outcome of outcomes) {
    const line: GoalOutcome[] = [];
    for (let at: GoalOutcome | undefined = outcome; at && waiting.delete(at.place);) {
      line.push(at);
      at = at.parent === null ? undefined : waiting.get(at.parent);
    }
    sorted.push(...line.reverse());
  }
  return sorted;
}

/** The criteria accepted for each goal as it is worded, by the goal's id and wording. */
async function acceptances(manager: EntityManager, goalIds: Id[]): Promise<Map<string, string[]>> {
  const found = new Map<string, string[]>();
  for (const { goalId, wording, criterion } of await manager.findBy(CriterionAcceptance, { goalId: In(goalIds) }))
    found.set(`${goalId} ${wording}`, [...(found.get(`${goalId} ${wording}`) ?? []), criterion]);
  return found;
}

async function addRevisions(manager: EntityManager, actor: Actor, goals: Goal[]): Promise<GoalWording[]> {
  const last = await manager.query<{ id: Id; number: number }[]>(
    'SELECT goal_id AS id, max(number) AS number FROM goal_wording WHERE goal_id = ANY ($1) GROUP BY goal_id',
    [goals.map(({ id }) => id)],
  );
  const numbers = new Map(last.map(({ id, number }) => [id, number]));
  const revisions = goals.map(({ id: goalId, wording }) =>
    manager.create(GoalWording, {
      goalId,
      number: (numbers.get(goalId) ?? 0) + 1,
      wording,
      accountId: actor.accountId,
      reason: null,
    }),
  );
  return manager.save(revisions, { chunk: CHUNK });
}

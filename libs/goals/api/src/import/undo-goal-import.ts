import { importProblem, referencesTo } from '@rt/shared/api';
import type { Id, InputIssue } from '@rt/shared/domain';
import { type EntityManager, In } from 'typeorm';
import { GoalLineage } from '../goal-lineage.entity';
import { GoalWording } from '../goal-wording.entity';
import { Goal } from '../goal.entity';
import type { GoalChanges } from './goal-import-changes';

import { renumbered, saveOrder } from './sibling-order';

const CHUNK = 250;

/** Puts the version back as it was, or says which goals have been changed or used since and changes nothing. */
export async function undoGoalImport(
  manager: EntityManager,
  strategyVersionId: Id,
  changes: GoalChanges,
): Promise<void> {
  const stored = new Map((await manager.findBy(Goal, { strategyVersionId })).map((goal) => [goal.id, goal]));
  const issues = await obstacles(manager, stored, changes);
  if (issues.length > 0) throw importProblem.cannotUndo(issues);
  await manager.remove(await manager.findBy(GoalWording, { id: In(changes.revisions) }), { chunk: CHUNK });
  const restored = changes.changed.flatMap(({ id, before }) => {
    const goal = stored.get(id);
    return goal ? [Object.assign(goal, before)] : [];
  });
  await manager.save(restored, { chunk: CHUNK });
  const added = changes.added.flatMap(({ id }) => stored.get(id) ?? []).reverse();
  for (const { id } of changes.added) stored.delete(id);
  await manager.remove(added, { chunk: CHUNK });
  await manager.remove(await manager.findBy(GoalLineage, { id: In(changes.added.map(({ lineageId }) => lineageId)) }), {
    chunk: CHUNK,
  });
  await restoreOrder(manager, [...stored.values()], changes);
}

/** The order before; what has come since stands last. */
async function restoreOrder(manager: EntityManager, goals: Goal[], { order }: GoalChanges): Promise<void> {
  if (order.length === 0) return;
  const before = new Map(order.map(({ id, position }) => [id, position]));
  const standings = goals.map(({ id, parentId, position }) => ({
    id,
    parentId,
    position: before.get(id) ?? order.length + position,
  }));
  const settled = new Map(renumbered(standings).map(({ id, position }) => [id, position]));
  await saveOrder(
    manager,
    standings.map(({ id, position }) => ({ id, position: settled.get(id) ?? position })),
  );
}

async function obstacles(
  manager: EntityManager,
  stored: Map<Id, Goal>,
  { added, changed }: GoalChanges,
): Promise<InputIssue[]> {
  const addedIds = new Set(added.map(({ id }) => id));
  const used = await referencesTo(manager, 'goal', [...addedIds], ['goal', 'goal_wording']);
  const usedLineages = await referencesTo(
    manager,
    'goal_lineage',
    added.map(({ lineageId }) => lineageId),
    ['goal'],
  );
  const parents = new Set([...stored.values()].filter(({ id }) => !addedIds.has(id)).map(({ parentId }) => parentId));
  const back = new Set(
    changed
      .filter(({ id, before }) => stored.get(id)?.parentId !== before.parentId)
      .map(({ id }) => stored.get(id)?.parentId),
  );
  const titleOf = (id: Id) => [stored.get(id)?.code, stored.get(id)?.wording].filter(Boolean).join(' ') || id;
  return [
    ...[...added, ...changed]
      .filter(({ id, version }) => stored.get(id)?.version !== version)
      .map(({ id }) => issue(titleOf(id), stored.has(id) ? CHANGED : REMOVED)),
    ...added
      .filter(({ id, lineageId }) => used.has(id) || usedLineages.has(lineageId))
      .map(({ id }) => issue(titleOf(id), IN_USE)),
    ...added.filter(({ id }) => parents.has(id) && !back.has(id)).map(({ id }) => issue(titleOf(id), HAS_CHILDREN)),
    ...changed
      .filter(({ before }) => before.parentId !== null && !stored.has(before.parentId))
      .map(({ id }) => issue(titleOf(id), PARENT_GONE)),
  ];
}

const issue = (path: string, [code, sv, en]: readonly [string, string, string]): InputIssue => ({
  path,
  code: `goal-import.${code}`,
  message: { sv, en },
});

const CHANGED = [
  'changed-since',
  'Målet har ändrats sedan importen.',
  'The goal has changed since the import.',
] as const;
const REMOVED = [
  'removed-since',
  'Målet har tagits bort sedan importen.',
  'The goal has been removed since the import.',
] as const;
const IN_USE = [
  'in-use',
  'Något har knutits till målet: en indikator, en insats, en kedja eller en bedömning.',
  'Something has been tied to the goal: an indicator, an intervention, a chain or an acceptance.',
] as const;
const HAS_CHILDREN = [
  'has-children',
  'Andra mål har lagts under målet.',
  'Other goals have been put under the goal.',
] as const;
const PARENT_GONE = [
  'parent-gone',
  'Målet som det låg under är borttaget.',
  'The goal that it stood under is removed.',
] as const;

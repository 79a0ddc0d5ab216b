import { mayStandUnder, type Level } from '@rt/goals/domain';
import { conflict, refused } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { type EntityManager, IsNull } from 'typeorm';
import { goalMissingParent } from './goal-problems';
import { Goal } from './goal.entity';

export interface Siblings {
  strategyVersionId: Id;
  parentId: Id | null;
}

// Neighbours that make room are not changed by anybody: no new version of them, no line in the trail.
const SHIFT = `
  UPDATE goal SET position = position + $4
  WHERE strategy_version_id = $1 AND parent_id IS NOT DISTINCT FROM $2 AND position >= $3 AND id IS DISTINCT FROM $5`;
const ANCESTORS = `
  WITH RECURSIVE above AS (
    SELECT id, parent_id FROM goal WHERE id = $1
    UNION ALL SELECT goal.id, goal.parent_id FROM goal JOIN above ON goal.id = above.parent_id
  )
  SELECT id FROM above`;

/** The level of the parent-to-be, or null at the top; 409 when it is not a goal of the same version. */
export async function parentLevel(
  manager: EntityManager,
  { strategyVersionId, parentId }: Siblings,
): Promise<Level | null> {
  if (parentId === null) return null;
  const parent = await manager.findOneBy(Goal, { id: parentId, strategyVersionId });
  if (!parent) throw goalMissingParent();
  return parent.level;
}

export function assertLevel(level: Level, parent: Level | null): void {
  if (mayStandUnder(level, parent)) return;
  throw conflict('goal.level-misplaced', {
    sv: 'Ett mål på den nivån kan inte ligga där. Byt nivå först, eller välj en annan plats. Inget är sparat.',
    en: 'A goal of that level cannot stand there. Change its level first, or choose another place. Nothing is saved.',
  });
}

export async function assertNoCycle(manager: EntityManager, goalId: Id, parentId: Id | null): Promise<void> {
  const above = await manager.query<{ id: Id }[]>(ANCESTORS, [parentId]);
  if (above.some(({ id }) => id === goalId))
    throw conflict('goal.cycle', {
      sv: 'Ett mål kan inte ligga under sig självt. Inget är sparat.',
      en: 'A goal cannot stand under itself. Nothing is saved.',
    });
}

/** Makes room for a goal among its siblings-to-be and answers its position: the one asked for, or last. */
export async function openPlace(manager: EntityManager, siblings: Siblings, wanted?: number, goalId: Id | null = null) {
  const { strategyVersionId, parentId } = siblings;
  const where = { strategyVersionId, parentId: parentId ?? IsNull() };
  const others = (await manager.find(Goal, { where, select: { id: true } })).filter(({ id }) => id !== goalId).length;
  const position = wanted ?? others;
  if (position > others)
    throw refused('goal.position-out-of-range', {
      sv: `Platsen finns inte: det finns bara ${others} mål bredvid. Inget är sparat.`,
      en: `There is no such place: there are only ${others} goals beside it. Nothing is saved.`,
    });
  await shift(manager, siblings, position, 1, goalId);
  return position;
}

/** Closes the gap a goal left. */
export const closePlace = (manager: EntityManager, goal: Goal) => shift(manager, goal, goal.position + 1, -1, goal.id);

const shift = (
  manager: EntityManager,
  { strategyVersionId, parentId }: Siblings,
  from: number,
  by: number,
  but: Id | null,
) => manager.query(SHIFT, [strategyVersionId, parentId, from, by, but]);

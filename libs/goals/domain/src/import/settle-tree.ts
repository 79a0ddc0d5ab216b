import { levelUnder, mayStandUnder, type Level } from '../level';
import type { CellProblem } from '@rt/shared/domain';
import type { Parents, Place } from './find-parents';
import { placeOfRow } from './find-parents';
import type { CurrentGoal, MatchedRow } from './match-goals';

/** The tree as it would be: each place's level and parent. */
export type SettledTree = Map<Place, { level: Level; parent: Place | null }>;

/**
 * The tree as it would be after the import, with every row refused that would not fit in it. What a refusal leads to is
 * refused too, until what is left stands: a tree, levels in their order, no goal under one that is not taken.
 */
export function settleTree(
  rows: readonly MatchedRow[],
  parents: Parents,
  current: readonly CurrentGoal[],
): SettledTree {
  for (;;) {
    refuseOrphans(rows, parents);
    const taken = new Map(rows.filter(isTaken).map((row) => [placeOfRow(row), row]));
    const tree: SettledTree = new Map();
    const children = childrenOf(taken, parents, current);
    const levels = new Map(current.map((goal) => [goal.id, goal.level]));
    let misplaced = 0;
    for (const queue: (Place | null)[] = [null]; queue.length > 0;) {
      const parent = queue.shift() ?? null;
      const above = parent === null ? null : (tree.get(parent)?.level ?? null);
      for (const child of children.get(parent) ?? []) {
        const row = taken.get(child);
        const level = row?.level ?? levels.get(child) ?? levelUnder(above);
        tree.set(child, { level, parent });
        queue.push(child);
        if (!mayStandUnder(level, above) && refuseOneOf(row, parent === null ? undefined : taken.get(parent), parent))
          misplaced += 1;
      }
    }
    if (refuseCycles(taken, tree, children) + misplaced === 0) return tree;
  }
}

const isTaken = (row: MatchedRow) => row.reader.issues.length === 0;

/** A new goal cannot stand under a row that is not taken; the goals under it fall with it. */
function refuseOrphans(rows: readonly MatchedRow[], parents: Parents) {
  const under = new Map<Place, MatchedRow[]>();
  for (const row of rows) {
    const parent = parents.get(row);
    if (parent) under.set(parent, [...(under.get(parent) ?? []), row]);
  }
  const gone = rows.filter((row) => !isTaken(row) && !row.goal);
  for (let row = gone.pop(); row; row = gone.pop())
    for (const child of under.get(placeOfRow(row))?.filter(isTaken) ?? []) {
      child.reader.refuse(child.parent ? 'parent' : null, parentRefused(row.reader.number));
      if (!child.goal) gone.push(child);
    }
}

function childrenOf(taken: Map<Place, MatchedRow>, parents: Parents, current: readonly CurrentGoal[]) {
  const children = new Map<Place | null, Place[]>();
  const add = (parent: Place | null, child: Place) => {
    const siblings = children.get(parent);
    if (siblings) siblings.push(child);
    else children.set(parent, [child]);
  };
  for (const goal of current) if (!taken.has(goal.id)) add(goal.parentId, goal.id);
  for (const [place, row] of taken) add(parents.get(row) ?? null, place);
  return children;
}

/** Blames the row that asks for the place, else (where it asks for nothing new) the row above that asks for another level. */
function refuseOneOf(row: MatchedRow | undefined, above: MatchedRow | undefined, parent: Place | null): boolean {
  const asks = row && !(row.goal?.parentId === parent && (row.level ?? row.goal.level) === row.goal.level);
  const blamed = asks ? row : (above ?? row);
  if (!blamed || !isTaken(blamed)) return false;
  blamed.reader.refuse(blamed.level ? 'level' : null, blamed === row ? MISPLACED : ABOVE_OTHERS);
  return true;
}

/** What was not reached from the top stands in a ring, or under one; only the ring itself is refused. */
function refuseCycles(taken: Map<Place, MatchedRow>, tree: SettledTree, children: Map<Place | null, Place[]>): number {
  const unreached = new Set([...children.values()].flat().filter((place) => !tree.has(place)));
  const isLeaf = (place: Place) => !(children.get(place) ?? []).some((child) => unreached.has(child));
  for (let leaves = [...unreached].filter(isLeaf); leaves.length > 0; leaves = [...unreached].filter(isLeaf))
    for (const leaf of leaves) unreached.delete(leaf);
  const rows = [...unreached].flatMap((place) => taken.get(place) ?? []);
  for (const row of rows) row.reader.refuse(row.parent ? 'parent' : null, CYCLE);
  return rows.length;
}

const parentRefused = (row: number): CellProblem => ({
  code: 'goal-import.parent-refused',
  message: {
    sv: `Målet ovanför, på rad ${row}, tas inte emot. Rätta det först.`,
    en: `The goal above, on row ${row}, is not accepted. Mend that first.`,
  },
});
const MISPLACED: CellProblem = {
  code: 'goal-import.level-misplaced',
  message: {
    sv: 'Ett mål på den nivån kan inte ligga där. Byt nivå, eller lägg det under ett annat mål.',
    en: 'A goal of that level cannot stand there. Change its level, or put it under another goal.',
  },
};
const ABOVE_OTHERS: CellProblem = {
  code: 'goal-import.level-above-others',
  message: {
    sv: 'Målen som redan ligger under kan inte stå under den nivån. Flytta dem först.',
    en: 'The goals that already stand under it cannot stand under that level. Move them first.',
  },
};
const CYCLE: CellProblem = {
  code: 'goal-import.cycle',
  message: { sv: 'Målet skulle hamna under sig självt.', en: 'The goal would come to stand under itself.' },
};

import type { CellProblem } from '@rt/shared/domain';
import { LEVELS, mayStandUnder, type Level } from '../level';
import type { GoalImportKey } from './goal-import-fields';
import { type CurrentGoal, type MatchedRow, sameCode, sameWording } from './match-goals';

/** A place in the tree that is to be: an existing goal's id, or `row:14` for a goal that the file adds. */
export type Place = string;

/** Where a row's goal belongs. */
export const placeOfRow = (row: MatchedRow): Place => row.goal?.id ?? `row:${row.reader.number}`;

/** The parent each row asks for: null is the top. */
export type Parents = Map<MatchedRow, Place | null>;

/**
 * The parent of each row: as its own column says; else by its number (2.3 stands under 2); else, for a goal that exists,
 * where it stands; else by how the file is laid out, under the nearest row above that is less indented or of a higher level.
 */
export function findParents(rows: readonly MatchedRow[], current: readonly CurrentGoal[]): Parents {
  const index = indexOf(rows, current);
  const indented = rows.some((row) => row.indent > 0);
  return new Map(
    rows.map((row, at) => {
      const named = row.parent
        ? (index.byCode.get(sameCode(row.parent)) ?? index.byWording.get(sameWording(row.parent)))
        : undefined;
      if (row.parent && !named) refuse(row, 'parent', unknownParent(row.parent));
      if (named && named === placeOfRow(row)) refuse(row, 'parent', OWN_PARENT);
      const told = named ?? byNumbering(row, index.byCode);
      if (told !== undefined) return [row, told];
      if (row.goal) return [row, row.goal.parentId];
      return [row, row.parent === undefined ? byLayout(rows, at, indented) : null];
    }),
  );
}

interface Index {
  byCode: Map<string, Place>;
  byWording: Map<string, Place>;
}

/** A goal in the file is known by what the file calls it, the rest (and those of refused rows) by what is stored; the first of several goes before. */
function indexOf(rows: readonly MatchedRow[], current: readonly CurrentGoal[]): Index {
  const index: Index = { byCode: new Map(), byWording: new Map() };
  const add = (map: Map<string, Place>, key: string, place: Place) => map.has(key) || map.set(key, place);
  const speaking = rows.filter((row) => !row.goal || row.reader.issues.length === 0);
  for (const row of speaking) {
    const code = row.code === undefined ? row.goal?.code : row.code;
    if (code) add(index.byCode, sameCode(code), placeOfRow(row));
    if (row.wording) add(index.byWording, sameWording(row.wording), placeOfRow(row));
  }
  const inFile = new Set(speaking.map(({ goal }) => goal?.id));
  for (const goal of current.filter(({ id }) => !inFile.has(id))) {
    if (goal.code) add(index.byCode, sameCode(goal.code), goal.id);
    add(index.byWording, sameWording(goal.wording), goal.id);
  }
  return index;
}

function byNumbering(row: MatchedRow, byCode: Map<string, Place>): Place | undefined {
  const parts = sameCode(row.code ?? '').split(/[.:-]/);
  for (let length = parts.length - 1; length > 0; length -= 1)
    for (const sign of ['.', ':', '-']) {
      const found = byCode.get(parts.slice(0, length).join(sign));
      if (found && found !== placeOfRow(row)) return found;
    }
  return undefined;
}

function byLayout(rows: readonly MatchedRow[], at: number, indented: boolean): Place | null {
  const row = rows[at] as MatchedRow;
  const isAbove = (other: MatchedRow) =>
    indented ? other.indent < row.indent : isHigher(levelOf(other), levelOf(row));
  for (let above = at - 1; above >= 0; above -= 1) {
    const other = rows[above] as MatchedRow;
    if (isAbove(other)) return placeOfRow(other);
  }
  return null;
}

const levelOf = (row: MatchedRow): Level | undefined => row.level ?? row.goal?.level;

const isHigher = (above: Level | undefined, level: Level | undefined) =>
  above !== undefined &&
  level !== undefined &&
  LEVELS.indexOf(above) < LEVELS.indexOf(level) &&
  mayStandUnder(level, above);

const refuse = (row: MatchedRow, key: GoalImportKey, problem: CellProblem) => row.reader.refuse(key, problem);

const unknownParent = (parent: string): CellProblem => ({
  code: 'goal-import.parent-unknown',
  message: {
    sv: `”${parent}” finns varken i filen eller i strategin. Skriv koden eller formuleringen för målet ovanför.`,
    en: `“${parent}” is neither in the file nor in the strategy. Write the code or wording of the goal above.`,
  },
});

const OWN_PARENT: CellProblem = {
  code: 'goal-import.cycle',
  message: { sv: 'Målet kan inte ligga under sig självt.', en: 'A goal cannot stand under itself.' },
};

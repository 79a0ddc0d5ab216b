import type { Cell, SheetTable } from '@rt/shared/domain';
import { DEFAULT_LEVEL_NAMES } from '../concept-profile';
import type { Formulation } from '../goal';
import { LEVELS } from '../level';
import { FORMULATION_KEYS, type GoalImportKey } from './goal-import-fields';
import type { LevelNames } from './level-name';
import type { CurrentGoal } from './match-goals';
import { type PlannedGoal, planGoalImport } from './plan-goal-import';

export const NAMES = Object.fromEntries(LEVELS.map((level) => [level, DEFAULT_LEVEL_NAMES[level].name])) as LevelNames;

export const NOTHING = Object.fromEntries(FORMULATION_KEYS.map((key) => [key, null])) as unknown as Formulation;

/** A sheet with the columns named, the heading in row 1. */
export function goalSheet(columns: GoalImportKey[], ...rows: Cell[][]) {
  const table: SheetTable = { name: 'Mål', rows: [columns, ...rows], hiddenColumns: [] };
  return { table, headerRow: 1, mapping: Object.fromEntries(columns.map((key, column) => [key, column])) };
}

export const goal = (id: string, wording: string, rest: Partial<CurrentGoal> = {}): CurrentGoal => ({
  id,
  parentId: null,
  level: 'overall_goal',
  code: null,
  wording,
  formulation: NOTHING,
  ...rest,
});

export const plan = (sheet: ReturnType<typeof goalSheet>, current: CurrentGoal[] = []) =>
  planGoalImport(sheet, current, NAMES);

/** The goals as they would be once a plan is carried out; new goals get the ids of their places. */
export function carriedOut(planned: PlannedGoal[], current: CurrentGoal[]): CurrentGoal[] {
  const outcomes = new Map(planned.flatMap(({ outcome }) => (outcome ? [[outcome.place, outcome] as const] : [])));
  const kept = current.map((old) => {
    const outcome = outcomes.get(old.id);
    outcomes.delete(old.id);
    return outcome ? asGoal(old.id, outcome) : old;
  });
  return [...kept, ...[...outcomes].map(([place, outcome]) => asGoal(place, outcome))];
}

const asGoal = (
  id: string,
  { parent, level, code, wording, formulation }: NonNullable<PlannedGoal['outcome']>,
): CurrentGoal => ({
  id,
  parentId: parent,
  level,
  code,
  wording,
  formulation,
});

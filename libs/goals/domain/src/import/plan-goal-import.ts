import {
  type Bilingual,
  type FieldChange,
  formatNumber,
  type Id,
  type PreviewRow,
  readersOf,
  type SheetTable,
  type ColumnMapping,
} from '@rt/shared/domain';
import type { Formulation } from '../goal';
import type { Level } from '../level';
import { findParents, type Place, placeOfRow } from './find-parents';
import { FORMULATION_KEYS, GOAL_IMPORT_FIELDS, type GoalImportKey } from './goal-import-fields';
import type { LevelNames } from './level-name';
import { type CurrentGoal, matchGoals, type MatchedRow } from './match-goals';
import { readGoalRow } from './read-goal-row';
import { settleTree } from './settle-tree';

/** What an import would make of one goal. */
export interface GoalOutcome {
  /** The goal that is changed; null for a new one. */
  goalId: Id | null;
  place: Place;
  /** The place of its parent; null for the top. */
  parent: Place | null;
  level: Level;
  code: string | null;
  wording: string;
  formulation: Formulation;
}

/** A row of the preview; `outcome` is null where the row is refused. */
export interface PlannedGoal extends PreviewRow {
  outcome: GoalOutcome | null;
}

const NO_FORMULATION = Object.fromEntries(FORMULATION_KEYS.map((key) => [key, null])) as unknown as Formulation;
const LEVEL_ASSUMED: Bilingual = {
  sv: 'Nivån är inte angiven; den följer av målet ovanför.',
  en: 'The level is not given; it follows from the goal above.',
};

/**
 * What importing a sheet of goals to a version would do, row by row. Fields without a column stay as they are; an empty
 * cell empties its field, except level and place, which stay. Goals that are not in the file are not touched.
 */
export function planGoalImport(
  sheet: { table: SheetTable; headerRow: number; mapping: ColumnMapping },
  current: readonly CurrentGoal[],
  names: LevelNames,
): PlannedGoal[] {
  const readers = readersOf<GoalImportKey>(sheet.table, sheet.headerRow, sheet.mapping);
  const rows = matchGoals(
    readers.map((reader) => readGoalRow(reader, names)),
    current,
  );
  const tree = settleTree(rows, findParents(rows, current), current);
  const titles = new Map<Place, string>([
    ...current.map((goal) => [goal.id, titleOf(goal.code, goal.wording)] as const),
    ...rows.map((row) => [placeOfRow(row), titleOf(row.code ?? row.goal?.code ?? null, row.wording)] as const),
  ]);
  return rows.map((row) => {
    const place = placeOfRow(row);
    const { level, parent } = tree.get(place) ?? { level: 'sub_goal', parent: null };
    const refused = row.reader.issues.length > 0;
    const outcome = refused ? null : outcomeOf(row, place, level, parent);
    const changes = outcome ? changesOf(row.goal, outcome, names, titles) : [];
    return {
      row: row.reader.number,
      state: refused ? 'refused' : !row.goal ? 'added' : changes.length > 0 ? 'changed' : 'unchanged',
      title: titles.get(place) ?? '',
      changes,
      notes: outcome && !row.goal && !row.level ? [LEVEL_ASSUMED] : [],
      issues: row.reader.issues,
      outcome,
    };
  });
}

const outcomeOf = (row: MatchedRow, place: Place, level: Level, parent: Place | null): GoalOutcome => ({
  goalId: row.goal?.id ?? null,
  place,
  parent,
  level,
  code: row.code === undefined ? (row.goal?.code ?? null) : row.code,
  wording: row.wording,
  formulation: { ...(row.goal?.formulation ?? NO_FORMULATION), ...row.formulation },
});

const titleOf = (code: string | null, wording: string) => [code, wording].filter(Boolean).join(' ');

const labelOf = (key: GoalImportKey): Bilingual =>
  GOAL_IMPORT_FIELDS.find((field) => field.key === key)?.label ?? { sv: key, en: key };

function changesOf(
  goal: CurrentGoal | null,
  outcome: GoalOutcome,
  names: LevelNames,
  titles: Map<Place, string>,
): FieldChange[] {
  const title = (place: Place | null | undefined) => (place ? (titles.get(place) ?? '') : null);
  const pairs: [GoalImportKey, string | number | null, string | number | null][] = [
    ['level', goal ? names[goal.level] : null, names[outcome.level]],
    ['code', goal?.code ?? null, outcome.code],
    ['parent', title(goal?.parentId), title(outcome.parent)],
    ['wording', goal?.wording ?? null, outcome.wording],
    ...FORMULATION_KEYS.map(
      (key) =>
        [key, goal?.formulation[key] ?? null, outcome.formulation[key]] as [
          GoalImportKey,
          string | number | null,
          string | number | null,
        ],
    ),
  ];
  return pairs
    .filter(([key, before, after]) =>
      key === 'parent' ? (goal?.parentId ?? null) !== outcome.parent : before !== after,
    )
    .map(([key, before, after]) => ({ field: labelOf(key), before: shown(key, before), after: shown(key, after) }));
}

const shown = (key: GoalImportKey, value: string | number | null): string | null => {
  if (typeof value !== 'number') return value;
  return key.endsWith('Year') ? String(value) : formatNumber(value, 'sv', { decimals: decimalsOf(value) });
};

const decimalsOf = (value: number) => String(value).split('.')[1]?.length ?? 0;

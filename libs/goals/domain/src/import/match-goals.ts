import type { CellProblem, Id } from '@rt/shared/domain';
import type { Formulation } from '../goal';
import type { Level } from '../level';
import type { GoalRow } from './read-goal-row';

/** A goal as it stands in the version that is imported to. */
export interface CurrentGoal {
  id: Id;
  parentId: Id | null;
  level: Level;
  code: string | null;
  wording: string;
  formulation: Formulation;
}

/** A row and the goal it speaks of; null where the row is a new goal. */
export interface MatchedRow extends GoalRow {
  goal: CurrentGoal | null;
}

/** Codes are the same whatever their case and whether the last point is written: `2.3` and `2.3.`. */
export const sameCode = (code: string): string => code.trim().replace(/\.$/, '').toLowerCase();

/** Wordings are the same whatever the spaces and line breaks in them. */
export const sameWording = (wording: string): string => wording.replace(/\s+/g, ' ').trim();

/**
 * Finds the goal each row speaks of: by code, else by exact wording among the goals no code has claimed,
 * rows without a code first. A row that says
 * the same as an earlier one, or that fits several goals, is refused.
 */
export function matchGoals(rows: readonly GoalRow[], current: readonly CurrentGoal[]): MatchedRow[] {
  refuseRepeated(rows);
  const byCode = groups(current, (goal) => goal.code && sameCode(goal.code));
  const byWording = groups(current, (goal) => sameWording(goal.wording));
  const claimed = new Set<Id>();
  const matched = rows.map((row): MatchedRow => {
    const found = row.code ? (byCode.get(sameCode(row.code)) ?? []) : [];
    const exact =
      found.length > 1 ? found.filter((goal) => sameWording(goal.wording) === sameWording(row.wording)) : found;
    if (found.length > 0 && exact.length !== 1) row.reader.refuse('code', severalGoals());
    const goal = exact.length === 1 ? (exact[0] ?? null) : null;
    if (goal) claimed.add(goal.id);
    return { ...row, goal };
  });
  const unmatched = matched.filter((row) => !row.goal && row.wording && row.reader.issues.length === 0);
  for (const row of unmatched.filter(({ code }) => !code)) claimByWording(row, byWording, claimed);
  for (const row of unmatched.filter(({ code }) => code)) claimByWording(row, byWording, claimed);
  return matched;
}

function claimByWording(row: MatchedRow, byWording: Map<string, CurrentGoal[]>, claimed: Set<Id>) {
  const free = (byWording.get(sameWording(row.wording)) ?? []).filter((goal) => !claimed.has(goal.id));
  const plain = free.filter((goal) => goal.code === null);
  const candidates = plain.length > 0 ? plain : free;
  if (candidates.length > 1) row.reader.refuse('wording', severalGoals());
  const [only] = candidates;
  if (candidates.length !== 1 || !only) return;
  row.goal = only;
  claimed.add(only.id);
}

function refuseRepeated(rows: readonly GoalRow[]) {
  const first = new Map<string, number>();
  for (const { reader, code, wording } of rows) {
    const key = code ? `code ${sameCode(code)}` : wording ? `wording ${sameWording(wording)}` : null;
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, reader.number);
    else reader.refuse(code ? 'code' : 'wording', repeated(earlier, code));
  }
}

function groups<T>(items: readonly T[], keyOf: (item: T) => string | null): Map<string, T[]> {
  const found = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key) found.set(key, [...(found.get(key) ?? []), item]);
  }
  return found;
}

const repeated = (row: number, code: string | null | undefined): CellProblem => ({
  code: 'goal-import.repeated',
  message: code
    ? {
        sv: `Koden ${code} står redan på rad ${row}. Ge målen var sin kod.`,
        en: `The code ${code} is already on row ${row}. Give each goal its own.`,
      }
    : {
        sv: `Samma mål står redan på rad ${row}. Ta bort det ena, eller ge dem var sin kod.`,
        en: `The same goal is already on row ${row}. Remove one, or give each a code.`,
      },
});

const severalGoals = (): CellProblem => ({
  code: 'goal-import.several-goals',
  message: {
    sv: 'Flera mål i strategin stämmer med raden. Ge dem var sin kod i strategin först.',
    en: 'Several goals in the strategy fit the row. Give each a code of its own in the strategy first.',
  },
});

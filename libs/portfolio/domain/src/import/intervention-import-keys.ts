import type { ColumnField } from '@rt/shared/domain';
import type { CodeList } from '../code-list';
import type { HorizontalCriterion } from '../horizontal';
import type { MoneyKey } from './money-fields';

/** How many columns of goals a file may have: Mål 1, Andel 1, and so on. */
export const GOAL_COLUMNS = [1, 2, 3, 4, 5] as const;
export type GoalColumn = (typeof GOAL_COLUMNS)[number];

/** What a column of a file with interventions can hold. */
export type InterventionImportKey =
  | 'reference'
  | 'name'
  | 'kind'
  | 'organisation'
  | 'manager'
  | 'description'
  | 'startsOn'
  | 'endsOn'
  | MoneyKey
  | CodeList
  | 'municipalities'
  | 'actionPlan'
  | 'secret'
  | HorizontalCriterion
  | 'goals'
  | `goal${GoalColumn}`
  | `share${GoalColumn}`
  | 'mechanism'
  | 'directness';

/** A field of a file with interventions; `hint` in Swedish and English. */
export const field = (
  key: InterventionImportKey,
  sv: string,
  en: string,
  synonyms: string[],
  hint?: [string, string],
): ColumnField<InterventionImportKey> => ({
  key,
  label: { sv, en },
  synonyms,
  ...(key === 'name' ? { required: true } : {}),
  ...(hint ? { hint: { sv: hint[0], en: hint[1] } } : {}),
});

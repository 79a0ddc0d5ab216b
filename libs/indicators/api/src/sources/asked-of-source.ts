import {
  type Asked,
  askedOf,
  cellsOf,
  readChoice,
  readSelection,
  type SourceSelection,
  type SourceTable,
  type StatisticsChoice,
} from '@rt/indicators/domain';
import type { InputIssue } from '@rt/shared/domain';
import { refusing } from '../statistics-upload';
import { badSelection, tooLargeToFetch } from './source-problems';

/** A fetch is held in memory once before it is stored. */
const MOST_CELLS = 1_000_000;

export const selectionIn = (value: unknown): SourceSelection => refusing(() => readSelection(value));

export const choiceIn = (value: unknown): StatisticsChoice | null =>
  value === null || value === undefined ? null : refusing(() => readChoice(JSON.stringify(value)));

/** What a selection asks of a table; refused where it does not fit the table or is more than can be fetched. */
export function askedIn(table: SourceTable, selection: SourceSelection): Asked {
  const asked = askedOf(table, selection);
  const issues = [
    ...asked.missing.map((label) =>
      issue(label, 'missing', `Välj minst ett värde för ${label}.`, `Choose at least one value for ${label}.`),
    ),
    ...asked.vanished.map((code) =>
      issue(code, 'unknown', `${code} finns inte i tabellen.`, `${code} is not in the table.`),
    ),
  ];
  if (issues.length) throw badSelection(issues);
  const cells = cellsOf(asked.variables);
  if (cells > MOST_CELLS) throw tooLargeToFetch(cells);
  return asked;
}

const issue = (what: string, code: string, sv: string, en: string): InputIssue => ({
  path: `selection.${what}`,
  code: `source.${code}`,
  message: { sv, en },
});

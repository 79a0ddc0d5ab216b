import { type Bilingual, type CellProblem, cellIssue, placeOf } from '@rt/shared/domain';
import { StatisticsProblem } from '../statistics-problem';

/** What is wrong with one cell, by its place in the file: `row` from 1, `column` from 0. */
export function badCell(problem: CellProblem, row: number, column: number, head: string): StatisticsProblem {
  const place = placeOf(cellIssue(problem, row, column, head));
  return new StatisticsProblem('statistics.bad-cell', '', {
    sv: `${place.sv}: ${problem.message.sv}`,
    en: `${place.en}: ${problem.message.en}`,
  });
}

/** More than these are not told: the first ones show what is wrong. */
const TOLD = 20;

/** All cells of a table that cannot be read, as one refusal. */
export function badCells(problems: readonly StatisticsProblem[]): StatisticsProblem {
  const [first] = problems;
  if (first && problems.length === 1) return first;
  const count = problems.length;
  return new StatisticsProblem(
    'statistics.bad-cells',
    '',
    {
      sv: `${count} celler i filen går inte att läsa. Rätta dem och läs in filen igen.`,
      en: `${count} cells of the file cannot be read. Mend them and load the file again.`,
    },
    problems.slice(0, TOLD),
  );
}

export const cellProblem = (code: string, message: Bilingual): CellProblem => ({ code: `statistics.${code}`, message });

/** The table as a whole cannot be taken. */
export const refusedTable = (code: string, messages: Bilingual) =>
  new StatisticsProblem(`statistics.${code}`, '', messages);

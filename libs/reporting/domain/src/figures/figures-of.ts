import type { ReportFacts } from '../report/report-facts';
import { goalFigures, goalTables } from './goal-figures';
import { horizontalFigures, horizontalTables } from './horizontal-figures';
import { learningFigures, learningTables } from './learning-figures';
import { moneyFigures } from './money-figures';
import { moneyTables } from './money-tables';
import type { ReportFigure, ReportTable } from './report-figure';

/** Every figure of a year, in the order of the questions. */
export const figuresOf = ({ year, goals, money, learning }: ReportFacts): ReportFigure[] => [
  ...goalFigures(goals),
  ...moneyFigures(money, year),
  ...horizontalFigures(money, year),
  ...learningFigures(learning, year),
];

/** Every table of a year that has a row, in the order of the questions. */
export const tablesOf = ({ year, goals, money, learning }: ReportFacts): ReportTable[] =>
  [
    ...goalTables(goals),
    ...moneyTables(money, year),
    ...horizontalTables(money, year),
    ...learningTables(learning, year),
  ].filter(({ rows }) => rows.length > 0);

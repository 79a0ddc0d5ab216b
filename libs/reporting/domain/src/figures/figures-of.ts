import type { ReportFacts } from '../report/report-facts';
import { learningFigures, learningTables } from './learning-figures';
import type { ReportFigure, ReportTable } from './report-figure';

/** Every figure of a year, in the order of the questions. */
export const figuresOf = ({ learning }: ReportFacts): ReportFigure[] => learningFigures(learning);

/** Every table of a year that has a row, in the order of the questions. */
export const tablesOf = ({ learning }: ReportFacts): ReportTable[] =>
  learningTables(learning).filter(({ rows }) => rows.length > 0);

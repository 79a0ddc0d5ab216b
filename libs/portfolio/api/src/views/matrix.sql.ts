import type { MatrixQuery } from '@rt/portfolio/domain';
import { cellsJson, membersJson, sumsBy, TOTAL } from './dimensions.sql';
import { portfolioStatement, type Whose } from './portfolio-statement';

/** Money by two dimensions, as `PortfolioMatrix`. */
export const matrix = (query: MatrixQuery, whose: Whose) =>
  portfolioStatement(query, whose, [query.rows, query.columns], ([row, column], region) => ({
    steps: [],
    answer: `json_build_object(
      'total', ${TOTAL},
      'rows', ${membersJson(query.rows, `(${sumsBy({ key: row! })})`, region)},
      'columns', ${membersJson(query.columns, `(${sumsBy({ key: column! })})`, region)},
      'cells', ${cellsJson(`(${sumsBy({ row_key: row!, column_key: column! })})`)})`,
  }));

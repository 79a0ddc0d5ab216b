import type { FlowsQuery } from '@rt/portfolio/domain';
import { cellsJson, membersJson, sumsBy, TOTAL } from './dimensions.sql';
import { portfolioStatement, type Whose } from './portfolio-statement';

/** Money on its way through three dimensions, as `PortfolioFlows`. */
export const flows = (query: FlowsQuery, whose: Whose) =>
  portfolioStatement(query, whose, [query.from, query.via, query.to], ([from, via, to], region) => ({
    steps: [],
    answer: `json_build_object(
      'total', ${TOTAL},
      'from', ${membersJson(query.from, `(${sumsBy({ key: from! })})`, region)},
      'via', ${membersJson(query.via, `(${sumsBy({ key: via! })})`, region)},
      'to', ${membersJson(query.to, `(${sumsBy({ key: to! })})`, region)},
      'first', ${cellsJson(`(${sumsBy({ row_key: from!, column_key: via! })})`)},
      'second', ${cellsJson(`(${sumsBy({ row_key: via!, column_key: to! })})`)})`,
  }));

import type { TreeQuery } from '@rt/portfolio/domain';
import { membersJson, sumsBy, TOTAL } from './dimensions.sql';
import { portfolioStatement, type Whose } from './portfolio-statement';

/** Money by one dimension, and within it by another where one is named, as `PortfolioTree`. */
export const tree = (query: TreeQuery, whose: Whose) => {
  const { by, then } = query;
  return portfolioStatement(query, whose, then ? [by, then] : [by], ([branch, part], region) => {
    const steps = part ? [`part_sum AS (${sumsBy({ branch_key: branch!, part_key: part })})`] : [];
    const ofBranch = '(SELECT part_key AS key, ore, interventions FROM part_sum WHERE branch_key = member.key)';
    const parts = then ? membersJson(then, ofBranch, region, { as: 'part' }) : `'[]'::json`;
    return {
      steps,
      answer: `json_build_object('total', ${TOTAL},
        'branches', ${membersJson(by, `(${sumsBy({ key: branch! })})`, region, { more: `, 'parts', ${parts}` })})`,
    };
  });
};

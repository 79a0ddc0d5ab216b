import { type Dimension, DIMENSIONS } from '@rt/portfolio/domain';
import { membersJson, type Side, sumsBy } from './dimensions.sql';
import { portfolioStatement, type Whose } from './portfolio-statement';

const OF_MONEY: readonly Dimension[] = ['fund', 'year'];
const OF_INTERVENTIONS = DIMENSIONS.filter((dimension) => dimension !== 'goal' && !OF_MONEY.includes(dimension));

const granted = (column: string) => `(
  SELECT coalesce(${column}::text, '~none') AS key, 0 AS ore, count(DISTINCT found.id)::int AS interventions
  FROM found LEFT JOIN funding ON funding.intervention_id = found.intervention_id GROUP BY 1)`;
const LINKED = `(
  SELECT goal_lineage_id::text AS key, 0 AS ore, count(*)::int AS interventions
  FROM found JOIN intervention_goal AS link ON link.intervention_id = found.intervention_id AND link.state = 'confirmed'
  GROUP BY 1)`;

function relation(dimension: Dimension, sides: readonly Side[]): string {
  if (dimension === 'goal') return LINKED;
  if (OF_MONEY.includes(dimension)) return granted(dimension);
  return `(${sumsBy({ key: sides[OF_INTERVENTIONS.indexOf(dimension)]! })})`;
}

/** What there is to choose among, by dimension, with how many interventions are behind it, as `PortfolioChoices`. */
export const choices = (whose: Whose) =>
  portfolioStatement({}, whose, OF_INTERVENTIONS, (sides, region) => ({
    steps: [],
    answer: `json_build_object(${DIMENSIONS.map(
      (dimension) => `'${dimension}', ${membersJson(dimension, relation(dimension, sides), region)}`,
    ).join(', ')})`,
  }));

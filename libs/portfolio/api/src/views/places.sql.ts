import { OUTSIDE, type PortfolioQuery } from '@rt/portfolio/domain';
import { membersJson, sumsBy, TOTAL } from './dimensions.sql';
import { portfolioStatement, type Whose } from './portfolio-statement';

const STATES = ['confirmed', 'proposed', 'unallocated'] as const;

/** Money by municipality and how far on its way to goals it has come, as `PortfolioPlaces`. */
export const places = (query: PortfolioQuery, whose: Whose) =>
  portfolioStatement({ ...query, level: 'linked' }, whose, ['municipality', 'goal'], ([place, goal], region) => ({
    steps: [
      `way AS (SELECT key, ${[
        `sum(ore) FILTER (WHERE NOT starts_with(goal, '~')) AS confirmed`,
        ...(['proposed', 'unallocated'] as const).map(
          (state) => `sum(ore) FILTER (WHERE goal = '${OUTSIDE[state]}') AS ${state}`,
        ),
      ].join(', ')} FROM (${sumsBy({ key: place!, goal: goal! })}) AS by_goal GROUP BY key)`,
      `place AS (SELECT whole.*, confirmed, proposed, unallocated FROM (${sumsBy({ key: place! })}) AS whole
        JOIN way ON way.key = whole.key)`,
    ],
    answer: `json_build_object('total', ${TOTAL}, 'places', ${membersJson('municipality', 'place', region, {
      more: STATES.map((state) => `, '${state}', coalesce(${state}, 0) / 100.0::float8`).join(''),
    })})`,
  }));

import { SPANS_MAX, type TimelineQuery } from '@rt/portfolio/domain';
import { membersJson, sumsBy, TOTAL } from './dimensions.sql';
import { portfolioStatement, type Whose } from './portfolio-statement';

/** Interventions over time by a dimension, those that begin first first, as `PortfolioTimeline`. */
export const timeline = (query: TimelineQuery, whose: Whose) =>
  portfolioStatement(query, whose, [query.group], ([group], region) => ({
    steps: [
      `member_sum AS (
        SELECT ${group!.key} AS group_key, found.intervention_id AS id, found.name, found.starts_on, found.ends_on, sum(ore) AS ore
        FROM fact JOIN found ON found.id = fact.id ${group!.join} GROUP BY 1, 2, 3, 4, 5)`,
      `span AS (
        SELECT *, row_number() OVER (PARTITION BY group_key ORDER BY starts_on NULLS LAST, ends_on, name, id) AS place
        FROM member_sum)`,
    ],
    answer: `json_build_object('total', ${TOTAL},
      'groups', ${membersJson(query.group, `(${sumsBy({ key: group! })})`, region, {
        more: `, 'spans', (SELECT json_agg(json_build_object('id', span.id, 'name', span.name, 'startsOn', starts_on,
          'endsOn', ends_on, 'amount', span.ore / 100.0::float8) ORDER BY place)
          FROM span WHERE span.group_key = member.key AND place <= ${SPANS_MAX})`,
      })})`,
  }));

import { LINK_STATES, type LinkState } from '@rt/portfolio/domain';
import { GOAL_ORDER, LINK_JOINS, LINK_JSON } from './link-json.sql';
import { concealed, isTelling } from './secrecy.sql';
import { spreadMoney } from './spread-money.sql';

/** The links that take part of an intervention's money. */
const CLAIMS = `(
  SELECT other.id AS link_id, other.intervention_id AS id, other.goal_lineage_id AS lineage_id,
    (money.amount * 100)::bigint * (other.share * 100)::int AS product
  FROM intervention_goal AS other WHERE other.intervention_id = intervention.id AND other.state <> 'declined'
)`;

/** A link as `LinkInContext` of the domain; with `CONTEXT_JOINS`. */
export const IN_CONTEXT = `${LINK_JSON} || jsonb_build_object(
  'intervention', jsonb_build_object(
    'id', intervention.id, 'name', intervention.name, 'kind', intervention.kind,
    'organisation', intervention.organisation,
    'manager', CASE WHEN manager.id IS NOT NULL THEN jsonb_build_object('id', manager.id, 'name', manager.name) END,
    'amount', money.amount, 'allocated', taken.share),
  'amount', part.amount)`;

export const CONTEXT_JOINS = `
  LEFT JOIN account AS manager ON manager.id = intervention.manager_id
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(amount), 0) AS amount FROM funding WHERE funding.intervention_id = intervention.id
  ) AS money
  CROSS JOIN LATERAL (
    SELECT coalesce(sum(other.share), 0) AS share FROM intervention_goal AS other
    WHERE other.intervention_id = intervention.id AND other.state <> 'declined'
  ) AS taken
  CROSS JOIN LATERAL (
    SELECT CASE link.state WHEN 'declined' THEN round(money.amount * link.share / 100, 2)
      ELSE (SELECT round(ore / 100.0, 2) FROM (${spreadMoney(CLAIMS)}) AS spread WHERE link_id = link.id) END AS amount
  ) AS part
  ${LINK_JOINS}`;

/**
 * Links of a region in one state, oldest proposal first: the strategy owner's inbox.
 * $1 region, $2 state, $3 the only manager whose links may be seen or null, $4 offset, $5 limit, $6 of `blindTo`.
 */
export const LINKS_IN_STATE = `
  WITH page AS (
    SELECT link.*, count(*) OVER () AS total
    FROM intervention_goal AS link JOIN intervention ON intervention.id = link.intervention_id
    WHERE intervention.region_id = $1 AND link.state = $2 AND ($3::uuid IS NULL OR intervention.manager_id = $3)
      AND NOT ${concealed('$6')}
    ORDER BY link.proposed_at, link.id OFFSET $4 LIMIT $5
  )
  SELECT coalesce(max(link.total), 0)::int AS total,
    coalesce(jsonb_agg(${IN_CONTEXT} ORDER BY link.proposed_at, link.id), '[]') AS items
  FROM page AS link JOIN intervention ON intervention.id = link.intervention_id ${CONTEXT_JOINS}`;

/** Sums of the links in a state, as `LinkSum`. */
const sumOf = (state: LinkState) => `(
  SELECT jsonb_build_object('links', count(*), 'amount', CASE WHEN NOT ${isTelling(
    'count(*) FILTER (WHERE concealed)',
    'count(*) FILTER (WHERE NOT concealed AND NOT visible)',
  )} THEN coalesce(sum(amount), 0) END)
  FROM shown WHERE state = '${state}')`;

/**
 * Every link to one goal, whatever its state: `items` that may be seen, sums of all.
 * $1 region, $2 lineage, $3 the only manager whose links may be seen or null, $4 of `blindTo`. For one who sees the rest,
 * the others' amounts stand beside the sum and hide nothing of what is secret.
 */
export const LINKS_OF_GOAL = `
  WITH shown AS (
    SELECT link.state, intervention.name, part.amount,
      ${concealed('$4')} AS concealed,
      ($3::uuid IS NULL OR coalesce(intervention.manager_id = $3, false)) AND NOT ${concealed('$4')} AS visible,
      ${IN_CONTEXT} AS item
    FROM intervention_goal AS link
    JOIN intervention ON intervention.id = link.intervention_id AND intervention.region_id = $1 ${CONTEXT_JOINS}
    WHERE link.goal_lineage_id = $2
  )
  SELECT
    coalesce(jsonb_agg(item ORDER BY array_position(ARRAY['proposed', 'confirmed', 'declined'], state),
      amount DESC, name) FILTER (WHERE visible), '[]') AS items,
    jsonb_build_object(${LINK_STATES.map((state) => `'${state}', ${sumOf(state)}`).join(', ')}) AS sums,
    (count(*) FILTER (WHERE NOT visible))::int AS hidden
  FROM shown`;

/** One link. $1 its id. */
export const ONE_LINK = `
  SELECT ${LINK_JSON} AS link FROM intervention_goal AS link ${LINK_JOINS} WHERE link.id = $1`;

/** The links of one intervention. $1 its id. */
export const LINKS_OF_INTERVENTION = `
  SELECT coalesce(jsonb_agg(${LINK_JSON} ORDER BY ${GOAL_ORDER}), '[]') AS links
  FROM intervention_goal AS link ${LINK_JOINS} WHERE link.intervention_id = $1`;

import { FUNDS, HORIZONTAL_CRITERIA } from '@rt/portfolio/domain';

const listed = (names: readonly string[]) => names.map((name) => `'${name}'`).join(', ');

/** Rows of `money` with their interventions as members of a `MoneyCell`. */
const CELL = `'decided', coalesce(sum(amount), 0)::float8, 'paid', sum(paid)::float8,
  'interventions', count(DISTINCT id), 'secret', count(DISTINCT id) FILTER (WHERE secret)`;
const cellOf = (condition: string) => `(SELECT json_build_object(${CELL}) FROM money WHERE ${condition})`;

/**
 * `MoneyReportFacts` of a region ($1) for a year ($2), as one JSON object. An intervention counts to the year by money that
 * is granted for it then, as in the list of interventions. What is secret is counted, and how many are: the rules of the
 * domain lay together what would tell.
 */
export const MONEY_FACTS = `
  WITH work AS MATERIALIZED (SELECT id, kind, secret FROM intervention WHERE region_id = $1),
  granted AS MATERIALIZED (
    SELECT work.*, funding.fund, funding.year, funding.amount, funding.paid
    FROM work JOIN funding ON funding.intervention_id = work.id
    WHERE funding.year = $2 OR (funding.year IS NULL AND funding.fund = 'appropriation_1_1')
  ),
  money AS (SELECT * FROM granted WHERE year = $2),
  funded AS MATERIALIZED (SELECT id, count(DISTINCT fund) AS funds FROM money GROUP BY id),
  form AS (
    SELECT code.intervention_id AS id, min(item.name) AS name, count(*) > 1 AS several
    FROM intervention_code AS code
      JOIN code_list_item AS item ON item.id = code.item_id AND item.list = 'support_form'
    WHERE code.intervention_id IN (SELECT id FROM funded) GROUP BY 1
  ),
  forms AS (
    SELECT name, several, json_build_object('name', name, 'several', several, ${CELL}) AS cell
    FROM (
      SELECT money.*, CASE WHEN NOT form.several THEN form.name END AS name, coalesce(form.several, false) AS several
      FROM money LEFT JOIN form USING (id) WHERE fund = 'appropriation_1_1'
    ) AS sorted GROUP BY name, several
  ),
  answers AS (
    SELECT criterion, answer, count(*) AS given FROM horizontal_answer
    WHERE intervention_id IN (SELECT id FROM funded) GROUP BY 1, 2
  )
  SELECT json_build_object(
    'interventions', (SELECT count(*) FROM work),
    'withoutGoal', (SELECT count(*) FROM work
      WHERE NOT EXISTS (SELECT FROM intervention_goal WHERE intervention_id = work.id AND state = 'confirmed')),
    'appropriation', (SELECT json_build_object(${CELL}, 'projects', count(DISTINCT id) FILTER (WHERE kind = 'project'))
      FROM money WHERE fund = 'appropriation_1_1'),
    'undated', (SELECT json_build_object(${CELL}) FROM granted WHERE year IS NULL),
    'forms', (SELECT coalesce(json_agg(cell ORDER BY several, name), '[]') FROM forms),
    'all', ${cellOf('true')},
    'funds', (SELECT coalesce(json_agg(cell ORDER BY array_position(ARRAY[${listed(FUNDS)}], fund)), '[]')
      FROM (SELECT fund, json_build_object('fund', fund, ${CELL}) AS cell FROM money GROUP BY fund) AS by_fund),
    'coFunded', (SELECT count(*) FROM funded WHERE funds > 1),
    'severalMunicipalities', (SELECT count(*) FROM (
      SELECT FROM intervention_municipality WHERE intervention_id IN (SELECT id FROM funded)
      GROUP BY intervention_id HAVING count(*) > 1) AS wide),
    'criteria', (SELECT json_agg(json_build_object('criterion', criterion, 'answers',
        (SELECT coalesce(json_object_agg(answer, given), '{}') FROM answers WHERE answers.criterion = asked.criterion)) ORDER BY place)
      FROM unnest(ARRAY[${listed(HORIZONTAL_CRITERIA)}]) WITH ORDINALITY AS asked (criterion, place))
  ) AS facts`;

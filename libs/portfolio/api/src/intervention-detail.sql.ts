import { GOAL_ORDER, LINK_JOINS, LINK_JSON } from './link-json.sql';

/** One intervention as `InterventionDetail` of the domain. $1 its id; who may see it has been asked before. */
export const INTERVENTION_DETAIL = `
  SELECT jsonb_build_object(
    'id', intervention.id, 'name', intervention.name, 'kind', intervention.kind, 'reference', intervention.reference,
    'description', intervention.description, 'organisation', intervention.organisation,
    'startsOn', intervention.starts_on, 'endsOn', intervention.ends_on,
    'manager', CASE WHEN manager.id IS NOT NULL THEN jsonb_build_object('id', manager.id, 'name', manager.name) END,
    'funding', (
      SELECT coalesce(jsonb_agg(jsonb_build_object('fund', fund, 'amount', amount, 'year', year, 'paid', paid)
        ORDER BY array_position(ARRAY['appropriation_1_1', 'erdf', 'esf_plus', 'own', 'other'], fund), year NULLS FIRST), '[]')
      FROM funding WHERE funding.intervention_id = intervention.id),
    'codes', (
      SELECT coalesce(jsonb_agg(item.id ORDER BY item.list, item.name, item.id), '[]')
      FROM intervention_code JOIN code_list_item AS item ON item.id = item_id WHERE intervention_id = intervention.id),
    'municipalities', (
      SELECT coalesce(jsonb_agg(municipality_code ORDER BY municipality_code), '[]')
      FROM intervention_municipality WHERE intervention_id = intervention.id),
    'actionPlan', CASE WHEN plan.id IS NOT NULL THEN jsonb_build_object('id', plan.id, 'name', plan.name) END,
    'secret', intervention.secret,
    'horizontal', (
      SELECT coalesce(jsonb_agg(jsonb_build_object('criterion', criterion, 'answer', answer, 'comment', comment)
        ORDER BY array_position(ARRAY['equality', 'integration_diversity', 'environment_climate'], criterion)), '[]')
      FROM horizontal_answer WHERE intervention_id = intervention.id),
    'links', (
      SELECT coalesce(jsonb_agg(${LINK_JSON} ORDER BY ${GOAL_ORDER}), '[]')
      FROM intervention_goal AS link ${LINK_JOINS} WHERE link.intervention_id = intervention.id),
    'linksVersion', intervention.links_version,
    'version', intervention.version) AS detail
  FROM intervention LEFT JOIN account AS manager ON manager.id = intervention.manager_id
    LEFT JOIN action_plan AS plan ON plan.id = intervention.action_plan_id
  WHERE intervention.id = $1`;

/** Every intervention as it is stored, in the words of `Expected` of the faulty file. */
export const STORED = `
  SELECT reference, intervention.name, kind, organisation, description, account.email AS manager, secret,
    to_char(starts_on, 'YYYY-MM-DD') AS "startsOn", to_char(ends_on, 'YYYY-MM-DD') AS "endsOn",
    (SELECT name FROM action_plan WHERE id = action_plan_id) AS "actionPlan",
    coalesce((SELECT jsonb_agg(jsonb_build_object('fund', fund, 'year', year, 'amount', amount, 'paid', paid)
      ORDER BY fund COLLATE "C", year) FROM funding WHERE intervention_id = intervention.id), '[]') AS funding,
    coalesce((SELECT jsonb_agg(item.list || ' ' || item.code ORDER BY (item.list || ' ' || item.code) COLLATE "C")
      FROM intervention_code JOIN code_list_item AS item ON item.id = item_id
      WHERE intervention_id = intervention.id), '[]') AS codes,
    coalesce((SELECT jsonb_agg(municipality_code ORDER BY municipality_code)
      FROM intervention_municipality WHERE intervention_id = intervention.id), '[]') AS municipalities,
    coalesce((SELECT jsonb_agg(jsonb_build_object('criterion', criterion, 'answer', answer, 'comment', comment)
      ORDER BY criterion DESC) FROM horizontal_answer WHERE intervention_id = intervention.id), '[]') AS horizontal,
    coalesce((SELECT jsonb_agg(jsonb_build_object('goal', goal.code, 'share', share, 'shareAssumed', share_assumed,
        'directness', directness, 'mechanism', mechanism) ORDER BY goal.code)
      FROM intervention_goal AS link JOIN goal ON goal.lineage_id = link.goal_lineage_id
      WHERE intervention_id = intervention.id), '[]') AS links
  FROM intervention LEFT JOIN account ON account.id = manager_id`;

/** How much is left of anything that hangs on interventions. */
export const LEFT = `
  SELECT (SELECT count(*) FROM intervention) + (SELECT count(*) FROM funding) + (SELECT count(*) FROM intervention_goal)
    + (SELECT count(*) FROM intervention_code) + (SELECT count(*) FROM intervention_municipality)
    + (SELECT count(*) FROM horizontal_answer) AS rows`;

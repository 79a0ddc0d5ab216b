import { REVIEWS_OF_INTERVENTION, reviewTables } from './review-archive.sql';
import { moment, person, type ReadTable, trailOf } from './archive-tables.sql';

/** The intervention, where it may be read: of a secret one nothing, where what is secret is left out. */
const WORK = `intervention work ON work.id = $2 AND work.region_id = $1 AND NOT (work.secret AND $3)`;

/** What is kept of an intervention ($2): money, goals, reports with values, and the trail. */
export const INTERVENTION_TABLES: readonly ReadTable[] = [
  {
    name: 'finansiering',
    title: 'Finansiering',
    columns: [
      ['fund', 'Finansiär'],
      ['year', 'År'],
      ['amount', 'Beviljat, kronor'],
      ['paid', 'Utbetalt, kronor'],
    ],
    sql: `SELECT funding.fund, funding.year, funding.amount::float8 AS amount, funding.paid::float8 AS paid
      FROM funding JOIN ${WORK} WHERE funding.intervention_id = work.id ORDER BY funding.fund, funding.year NULLS FIRST`,
  },
  {
    name: 'mal',
    title: 'Mål som insatsen bidrar till',
    columns: [
      ['wording', 'Mål'],
      ['share', 'Andel, procent'],
      ['state', 'Läge'],
      ['mechanism', 'Så bidrar den'],
      ['proposed_at', 'Föreslaget'],
      ['proposed_by', 'Av'],
      ['decided_at', 'Beslutat'],
      ['decided_by', 'Av'],
      ['decision_reason', 'Skäl'],
    ],
    sql: `SELECT (SELECT goal.wording FROM goal JOIN strategy_version version ON version.id = goal.strategy_version_id
          WHERE goal.lineage_id = link.goal_lineage_id
          ORDER BY (version.state = 'adopted') DESC, version.number DESC LIMIT 1) AS wording,
        link.share::float8 AS share, link.state, link.mechanism, ${moment('link.proposed_at')} AS proposed_at,
        ${person('link.proposed_by_id')} AS proposed_by, ${moment('link.decided_at')} AS decided_at,
        ${person('link.decided_by_id')} AS decided_by, link.decision_reason
      FROM intervention_goal link JOIN ${WORK} WHERE link.intervention_id = work.id ORDER BY link.proposed_at, link.id`,
  },
  {
    name: 'rapporter',
    title: 'Rapporter och värden',
    columns: [
      ['period', 'Period'],
      ['indicator', 'Indikator'],
      ['expected', 'Väntat'],
      ['actual', 'Utfall'],
      ['comment', 'Kommentar'],
      ['submitted_at', 'Lämnad'],
      ['submitted_by', 'Av'],
      ['decision', 'Beslut'],
      ['decided_at', 'Beslutat'],
      ['decision_reason', 'Skäl'],
    ],
    sql: `SELECT period.name AS period, indicator.name AS indicator, value.expected::float8 AS expected, value.actual::float8 AS actual,
        value.comment, ${moment('report.submitted_at')} AS submitted_at, ${person('report.submitted_by_id')} AS submitted_by,
        report.decision, ${moment('report.decided_at')} AS decided_at, report.decision_reason
      FROM intervention_report report JOIN ${WORK} JOIN reporting_period period ON period.id = report.period_id
        LEFT JOIN reported_value value ON value.report_id = report.id
        LEFT JOIN intervention_indicator promised ON promised.id = value.promised_id
        LEFT JOIN indicator ON indicator.id = promised.indicator_id
      WHERE report.intervention_id = work.id ORDER BY period.starts_on, period.id, indicator.name`,
  },
  {
    name: 'studier',
    title: 'Analyser och utvärderingar om insatsen',
    columns: [
      ['title', 'Titel'],
      ['kind', 'Slag'],
      ['state', 'Läge'],
      ['completed_on', 'Klar'],
      ['url', 'Rapport'],
    ],
    sql: `SELECT study.title, study.kind, study.state, study.completed_on::text AS completed_on, study.url
      FROM study JOIN ${WORK} WHERE study.removed_at IS NULL AND study.region_id = $1
        AND EXISTS (SELECT FROM study_subject about WHERE about.study_id = study.id AND about.intervention_id = work.id)
      ORDER BY study.title, study.id`,
  },
  {
    name: 'utvarderingsplan',
    title: 'Så ska insatsen utvärderas',
    columns: [
      ['text', 'Plan'],
      ['due_on', 'Klar senast'],
    ],
    sql: `SELECT plan.text, plan.due_on::text AS due_on FROM evaluation_plan plan JOIN ${WORK} WHERE plan.intervention_id = work.id`,
  },
  ...reviewTables(REVIEWS_OF_INTERVENTION),
  trailOf(`SELECT work.id FROM intervention base JOIN ${WORK} WHERE base.id = work.id
    UNION SELECT link.id FROM intervention_goal link JOIN ${WORK} WHERE link.intervention_id = work.id
    UNION SELECT report.id FROM intervention_report report JOIN ${WORK} WHERE report.intervention_id = work.id
    UNION SELECT funding.id FROM funding JOIN ${WORK} WHERE funding.intervention_id = work.id`),
];

/** One row about the intervention itself; what is secret is null where it is left out. */
export const INTERVENTION_FACTS = `
  SELECT work.kind, work.secret, work.starts_on::text AS starts, work.ends_on::text AS ends, shown.name, shown.reference,
    shown.organisation, shown.description, ${person('shown.manager_id')} AS manager,
    (SELECT plan.name FROM action_plan plan WHERE plan.id = shown.action_plan_id) AS plan
  FROM intervention work LEFT JOIN intervention shown ON shown.id = work.id AND NOT (work.secret AND $3)
  WHERE work.region_id = $1 AND work.id = $2`;

/** Files of the studies about it. */
export const INTERVENTION_FILES = `
  SELECT file.id, file.name, file.size FROM study_file tie JOIN stored_file file ON file.id = tie.file_id AND file.region_id = $1
    JOIN study_subject about ON about.study_id = tie.study_id JOIN ${WORK}
  WHERE about.intervention_id = work.id AND tie.removed_at IS NULL`;

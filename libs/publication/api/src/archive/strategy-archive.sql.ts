import { CHAIN_TABLES } from './chain-archive.sql';
import { INDICATOR_TABLES } from './indicator-archive.sql';
import { REVIEWS_OF_STRATEGY, reviewTables } from './review-archive.sql';
import { STUDY_TABLES } from './study-archive.sql';
import { moment, person, type ReadTable, trailOf, unlessSecret } from './archive-tables.sql';
import { GOALS, LINEAGES, VERSIONS } from './strategy-scope.sql';

/** What is kept of a strategy ($2): versions and decisions, goals with every wording, what hangs on them, and the trail. */
export const STRATEGY_TABLES: readonly ReadTable[] = [
  {
    name: 'versioner',
    title: 'Versioner och beslut',
    columns: [
      ['number', 'Version'],
      ['state', 'Läge'],
      ['start_year', 'Första året'],
      ['end_year', 'Sista året'],
      ['decided_on', 'Beslutad'],
      ['decision_reference', 'Beslut'],
      ['adopted_at', 'Registrerat'],
      ['adopted_by', 'Registrerat av'],
    ],
    sql: `SELECT version.number, version.state, version.start_year, version.end_year, version.decided_on::text AS decided_on,
        version.decision_reference, ${moment('version.adopted_at')} AS adopted_at, ${person('version.adopted_by_id')} AS adopted_by
      FROM ${VERSIONS} ORDER BY version.number`,
  },
  {
    name: 'mal',
    title: 'Mål i alla versioner',
    columns: [
      ['version', 'Version'],
      ['code', 'Nummer'],
      ['level', 'Nivå'],
      ['wording', 'Formulering'],
      ['parent', 'Under'],
      ['measure', 'Mått'],
      ['unit', 'Enhet'],
      ['baseline_value', 'Utgångsvärde'],
      ['baseline_year', 'Utgångsår'],
      ['target_value', 'Målvärde'],
      ['target_year', 'Målår'],
      ['population', 'Gäller'],
      ['responsible', 'Ansvarig'],
      ['source', 'Källa'],
      ['lineage_id', 'Målets id genom versionerna'],
    ],
    sql: `SELECT version.number AS version, goal.code, goal.level, goal.wording, parent.wording AS parent, goal.measure, goal.unit,
        goal.baseline_value::float8, goal.baseline_year, goal.target_value::float8, goal.target_year, goal.population, goal.responsible,
        goal.source, goal.lineage_id
      FROM ${GOALS} LEFT JOIN goal parent ON parent.id = goal.parent_id
      ORDER BY version.number, goal.code NULLS LAST, goal.position, goal.id`,
  },
  {
    name: 'formuleringar',
    title: 'Formuleringarnas historia',
    columns: [
      ['version', 'Version'],
      ['code', 'Målets nummer'],
      ['number', 'Formulering nummer'],
      ['wording', 'Formulering'],
      ['at', 'När'],
      ['by', 'Vem'],
      ['reason', 'Skäl'],
    ],
    sql: `SELECT version.number AS version, goal.code, revision.number, revision.wording, ${moment('revision.at')} AS at,
        ${person('revision.account_id')} AS by, revision.reason
      FROM ${GOALS} JOIN goal_wording revision ON revision.goal_id = goal.id
      ORDER BY version.number, goal.code NULLS LAST, goal.id, revision.number`,
  },
  {
    name: 'indikatorer',
    title: 'Indikatorer för målen, med alla målvärden',
    columns: [
      ['code', 'Målets nummer'],
      ['indicator', 'Indikator'],
      ['unit', 'Enhet'],
      ['definition', 'Definition'],
      ['source', 'Källa'],
      ['target', 'Målvärde'],
      ['target_year', 'Målår'],
      ['set_at', 'Bestämt'],
      ['reason', 'Skäl'],
      ['decision', 'Beslut'],
    ],
    sql: `SELECT DISTINCT goal.code, indicator.name AS indicator, indicator.unit, indicator.definition, indicator.source,
        target.value::float8 AS target, target.year AS target_year, ${moment('target.set_at')} AS set_at, target.reason, target.decision, indicator.id
      FROM ${GOALS} JOIN goal_indicator tie ON tie.goal_lineage_id = goal.lineage_id JOIN indicator ON indicator.id = tie.indicator_id
        LEFT JOIN indicator_target target ON target.indicator_id = indicator.id
      ORDER BY goal.code NULLS LAST, indicator.name, indicator.id, set_at`,
  },
  {
    name: 'insatser',
    title: 'Insatser kopplade till målen',
    columns: [
      ['goal', 'Målets id genom versionerna'],
      ['name', 'Insats'],
      ['kind', 'Slag'],
      ['share', 'Andel, procent'],
      ['state', 'Läge'],
      ['mechanism', 'Så bidrar den'],
      ['decided_at', 'Beslutat'],
      ['decided_by', 'Av'],
      ['decision_reason', 'Skäl'],
    ],
    sql: `SELECT link.goal_lineage_id AS goal, ${unlessSecret('work.name', 'work')} AS name, work.kind, link.share::float8 AS share, link.state,
        ${unlessSecret('link.mechanism', 'work')} AS mechanism, ${moment('link.decided_at')} AS decided_at,
        ${person('link.decided_by_id')} AS decided_by, ${unlessSecret('link.decision_reason', 'work')} AS decision_reason
      FROM intervention_goal link JOIN intervention work ON work.id = link.intervention_id AND work.region_id = $1
      WHERE link.goal_lineage_id IN ${LINEAGES}
      ORDER BY link.goal_lineage_id, name, link.id`,
  },
  ...INDICATOR_TABLES,
  ...CHAIN_TABLES,
  ...reviewTables(REVIEWS_OF_STRATEGY),
  ...STUDY_TABLES,
  trailOf(`SELECT strategy.id FROM strategy WHERE strategy.id = $2 AND strategy.region_id = $1
    UNION SELECT version.id FROM ${VERSIONS} UNION SELECT goal.id FROM ${GOALS}`),
];

import { boxIsSecret, chainIsSecret, studyIsSecret } from '../choice/secret-things.sql';

/** That a thing of the region being read is public; for use where `region` is in reach. */
const isPublic = (kind: string, id: string) => `
  EXISTS (SELECT FROM publication_item item WHERE item.region_id = region.id AND item.kind = '${kind}' AND item.object_id = ${id})`;
const since = (kind: string, id: string) => `
  (SELECT item.published_at FROM publication_item item
    WHERE item.region_id = region.id AND item.kind = '${kind}' AND item.object_id = ${id})`;
const list = (json: string, from: string, order: string) => `
  (SELECT coalesce(json_agg(${json} ORDER BY ${order}), '[]') FROM ${from})`;

const CHAIN_IS_SHOWN = `chain.region_id = region.id AND chain.removed_at IS NULL AND ${isPublic('chain', 'chain.id')}
  AND NOT ${chainIsSecret('chain')}`;
const STUDY_IS_SHOWN = `study.region_id = region.id AND study.removed_at IS NULL AND ${isPublic('study', 'study.id')}
  AND NOT ${studyIsSecret('study')}`;

const value = (name: string) => `CASE WHEN goal.${name}_value IS NOT NULL
  THEN json_build_object('value', goal.${name}_value, 'year', goal.${name}_year) END`;

const GOAL = `json_build_object('lineageId', goal.lineage_id, 'parentId', goal.shown_parent, 'level', goal.level, 'code', goal.code,
  'wording', goal.wording, 'baseline', ${value('baseline')}, 'target', ${value('target')}, 'unit', goal.unit,
  'measure', goal.measure, 'population', goal.population,
  'indicatorIds', ${list('tie.indicator_id', `goal_indicator tie WHERE tie.goal_lineage_id = goal.lineage_id AND ${isPublic('indicator', 'tie.indicator_id')}`, 'tie.indicator_id')},
  'chainIds', ${list('chain.id', `effect_chain chain WHERE ${CHAIN_IS_SHOWN} AND EXISTS (SELECT FROM chain_node box WHERE box.chain_id = chain.id AND box.goal_lineage_id = goal.lineage_id)`, 'chain.name')},
  'studyIds', ${list('study.id', `study WHERE ${STUDY_IS_SHOWN} AND EXISTS (SELECT FROM study_goal about WHERE about.study_id = study.id AND about.goal_lineage_id = goal.lineage_id)`, 'study.title')})`;

/** The goals of `version` that are public, in the order of the tree; one whose parent is not hangs on the nearest that is. */
const GOALS = `
  (WITH RECURSIVE tree AS (
    SELECT goal.*, ARRAY[goal.position] AS path, NULL::uuid AS shown_parent FROM goal
    WHERE goal.strategy_version_id = version.id AND goal.parent_id IS NULL
    UNION ALL
    SELECT goal.*, tree.path || goal.position,
      CASE WHEN ${isPublic('goal', 'tree.lineage_id')} THEN tree.lineage_id ELSE tree.shown_parent END
    FROM goal JOIN tree ON goal.parent_id = tree.id
  )
  SELECT coalesce(json_agg(${GOAL} ORDER BY goal.path), '[]') FROM tree AS goal WHERE ${isPublic('goal', 'goal.lineage_id')})`;

const STRATEGIES = list(
  `json_build_object('versionId', version.id, 'strategyId', strategy.id, 'name', strategy.name, 'kind', strategy.kind,
    'number', version.number, 'state', version.state, 'startYear', version.start_year, 'endYear', version.end_year,
    'decidedOn', version.decided_on, 'reference', version.decision_reference,
    'publishedAt', ${since('strategy_version', 'version.id')}, 'goals', ${GOALS})`,
  `strategy JOIN strategy_version version ON version.strategy_id = strategy.id
    WHERE strategy.region_id = region.id AND version.state IN ('adopted', 'superseded') AND ${isPublic('strategy_version', 'version.id')}`,
  `array_position(ARRAY['rus', 'sub_strategy', 'programme'], strategy.kind), strategy.name, version.number DESC`,
);

const INDICATORS = list(
  `json_build_object('id', indicator.id, 'name', indicator.name, 'definition', indicator.definition, 'unit', indicator.unit,
    'polarity', indicator.polarity, 'frequency', indicator.frequency, 'source', indicator.source,
    'lagMonths', indicator.lag_months, 'retiredOn', indicator.retired_on,
    'baseline', CASE WHEN indicator.baseline_value IS NOT NULL
      THEN json_build_object('value', indicator.baseline_value, 'year', indicator.baseline_year) END,
    'targets', ${list(`json_build_object('value', target.value, 'year', target.year, 'setAt', target.set_at, 'reason', target.reason, 'decision', target.decision)`, 'indicator_target target WHERE target.indicator_id = indicator.id', 'target.set_at DESC')},
    'breaks', ${list(`json_build_object('period', gap.period, 'note', gap.note)`, 'series_break gap WHERE gap.indicator_id = indicator.id', 'gap.period')},
    'from', reach.begins, 'until', reach.ends, 'publishedAt', ${since('indicator', 'indicator.id')}, 'updatedAt', reach.loaded)`,
  `indicator CROSS JOIN LATERAL (
      SELECT (SELECT min(observation.starts_on) FROM observation JOIN series ON series.id = observation.series_id
          WHERE series.indicator_id = indicator.id) AS begins,
        (SELECT max(series.latest_on) FROM series WHERE series.indicator_id = indicator.id) AS ends,
        (SELECT max(load.loaded_at) FROM series_load load WHERE load.indicator_id = indicator.id) AS loaded
    ) reach
    WHERE indicator.region_id = region.id AND ${isPublic('indicator', 'indicator.id')}`,
  'indicator.name',
);

const CHAINS = list(
  `json_build_object('id', chain.id, 'name', chain.name, 'publishedAt', ${since('chain', 'chain.id')},
    'changedAt', (SELECT max(change.at) FROM chain_change change WHERE change.chain_id = chain.id),
    'nodes', ${list(`json_build_object('id', box.id, 'kind', box.kind, 'goalLineageId', box.goal_lineage_id, 'text', CASE WHEN NOT ${boxIsSecret('box')} THEN box.text END)`, 'chain_node box WHERE box.chain_id = chain.id', 'box.added')},
    'edges', ${list(
      `json_build_object('fromId', arrow.from_id, 'toId', arrow.to_id, 'sign', arrow.sign, 'confidence', arrow.confidence,
        'claim', CASE WHEN NOT arrow.touches_secret THEN arrow.claim END,
        'assumption', CASE WHEN NOT arrow.touches_secret THEN arrow.assumption END,
        'evidence', ${list(`json_build_object('bearing', evidence.bearing)`, 'chain_evidence evidence WHERE evidence.edge_id = arrow.id', 'evidence.added')})`,
      `(SELECT edge.*, EXISTS (SELECT FROM chain_node box WHERE box.id IN (edge.from_id, edge.to_id) AND ${boxIsSecret('box')}) AS touches_secret
        FROM chain_edge edge WHERE edge.chain_id = chain.id) arrow`,
      'arrow.added',
    )})`,
  `effect_chain chain WHERE ${CHAIN_IS_SHOWN}`,
  'chain.name',
);

const STUDIES = list(
  `json_build_object('id', study.id, 'title', study.title, 'kind', study.kind, 'state', study.state, 'dueOn', study.due_on,
    'completedOn', study.completed_on, 'url', study.url, 'questions', study.questions, 'method', study.method,
    'unpublishedReason', study.unpublished_reason, 'publishedAt', ${since('study', 'study.id')},
    'goalLineageIds', ${list('about.goal_lineage_id', `study_goal about WHERE about.study_id = study.id AND ${isPublic('goal', 'about.goal_lineage_id')}`, 'about.goal_lineage_id')},
    'findings', ${list(`json_build_object('number', finding.number, 'text', finding.text)`, 'finding WHERE finding.study_id = study.id AND finding.removed_at IS NULL', 'finding.number')},
    'files', ${list(
      `json_build_object('id', tie.id, 'name', file.name, 'mediaType', file.media_type, 'size', file.size, 'sha256', file.sha256)`,
      `study_file tie JOIN stored_file file ON file.id = tie.file_id
        WHERE tie.study_id = study.id AND tie.removed_at IS NULL AND tie.role = 'report'
          AND EXISTS (SELECT FROM publication_item item WHERE item.region_id = region.id AND item.kind = 'study'
            AND item.object_id = study.id AND item.with_files)`,
      'tie.created_at, tie.id',
    )})`,
  `study WHERE ${STUDY_IS_SHOWN}`,
  'coalesce(study.completed_on, study.due_on) DESC NULLS LAST, study.title',
);

const REPORTS = list(
  `json_build_object('id', report.id, 'year', report.year, 'submittedAt', submission.at, 'decision', submission.decision,
    'sha256', submission.sha256, 'publishedAt', ${since('annual_report', 'report.id')})`,
  `annual_report report JOIN report_submission submission ON submission.report_id = report.id
    WHERE report.region_id = region.id AND ${isPublic('annual_report', 'report.id')}`,
  'report.year DESC',
);

const REGION = `'name', region.name, 'slug', publication.slug, 'countyCode', region.county_code, 'changedAt', publication.changed_at,
  'contact', CASE WHEN publication.contact_name IS NOT NULL THEN json_build_object('name', publication.contact_name,
    'email', publication.contact_email, 'url', publication.contact_url) END`;

/** The regions that show anything, by Swedish alphabet, as `PublicRegion`s. */
export const PUBLIC_REGIONS = `
  SELECT json_build_object(${REGION}) AS json FROM publication JOIN region ON region.id = publication.region_id
  WHERE EXISTS (SELECT FROM publication_item item WHERE item.region_id = region.id) ORDER BY region.name`;

/** Everything a region ($1 its slug) shows, as `PublicSite`; no row where it shows nothing. */
export const PUBLIC_SITE = `
  SELECT json_build_object(${REGION}, 'regionId', region.id,
    'levelNames', (SELECT levels FROM concept_profile WHERE concept_profile.region_id = region.id),
    'strategies', ${STRATEGIES}, 'indicators', ${INDICATORS}, 'chains', ${CHAINS}, 'studies', ${STUDIES}, 'reports', ${REPORTS}) AS json
  FROM publication JOIN region ON region.id = publication.region_id
  WHERE publication.slug = $1 AND EXISTS (SELECT FROM publication_item item WHERE item.region_id = region.id)`;

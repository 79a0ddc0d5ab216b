import { boxIsSecret, chainIsSecret, studyIsSecret } from './secret-things.sql';

const ADOPTED = `version.state IN ('adopted', 'superseded')`;
const candidate = (fields: { [name: string]: string }) =>
  `json_build_object(${Object.entries({
    detail: 'null',
    versionIds: `'[]'::json`,
    refusal: 'null',
    files: '0',
    ...fields,
  })
    .map(([name, value]) => `'${name}', ${value}`)
    .join(', ')})`;
const hides = (...parts: [part: string, count: string | null, condition?: string][]) =>
  `(SELECT coalesce(json_agg(json_build_object('part', hidden.part, 'count', hidden.count)), '[]') FROM (VALUES ${parts
    .map(([part, count, condition = 'true']) => `('${part}', ${count ?? 'null::int'}, ${condition})`)
    .join(', ')}) hidden (part, count, there) WHERE hidden.there AND hidden.count IS DISTINCT FROM 0)`;

/** Everything that a region ($1) could show, as `Candidate`s; `small_groups` is counted by the domain. */
export const CANDIDATES = `
  SELECT json FROM (SELECT ${candidate({
    kind: `'strategy_version'`,
    id: 'version.id',
    label: 'strategy.name',
    detail: `version.number || ' · ' || version.state || ' · ' || version.start_year || '–' || version.end_year`,
    refusal: `CASE WHEN NOT ${ADOPTED} THEN 'not_adopted' END`,
    hides: hides(['people', null]),
  })} AS json, 1 AS shelf, strategy.name AS name, -version.number AS place
  FROM strategy_version version JOIN strategy ON strategy.id = version.strategy_id WHERE strategy.region_id = $1
  UNION ALL
  SELECT ${candidate({
    kind: `'goal'`,
    id: 'goal.lineage_id',
    label: 'goal.wording',
    detail: 'goal.code',
    versionIds: 'goal.version_ids',
    refusal: `CASE WHEN NOT goal.adopted THEN 'not_adopted' END`,
    hides: hides(['people', null]),
  })}, 2, goal.code, goal.place
  FROM (
    SELECT goal.lineage_id, (array_agg(goal.wording ORDER BY ${ADOPTED} DESC, version.number DESC))[1] AS wording,
      (array_agg(goal.code ORDER BY ${ADOPTED} DESC, version.number DESC))[1] AS code,
      min(goal.position) AS place, json_agg(version.id ORDER BY version.number DESC) AS version_ids, bool_or(${ADOPTED}) AS adopted
    FROM goal JOIN strategy_version version ON version.id = goal.strategy_version_id
      JOIN strategy ON strategy.id = version.strategy_id
    WHERE strategy.region_id = $1 GROUP BY goal.lineage_id
  ) goal
  UNION ALL
  SELECT ${candidate({
    kind: `'indicator'`,
    id: 'indicator.id',
    label: 'indicator.name',
    detail: 'indicator.unit',
    hides: hides(['people', null]),
  })}, 3, indicator.name, 0
  FROM indicator WHERE indicator.region_id = $1
  UNION ALL
  SELECT ${candidate({
    kind: `'chain'`,
    id: 'chain.id',
    label: 'chain.name',
    refusal: `CASE WHEN ${chainIsSecret('chain')} THEN 'secret' END`,
    hides: hides(
      ['people', null],
      ['discussion', '(SELECT count(*)::int FROM chain_comment WHERE chain_id = chain.id)'],
      [
        'secret_boxes',
        `(SELECT count(*)::int FROM chain_node AS box WHERE box.chain_id = chain.id AND ${boxIsSecret('box')})`,
      ],
    ),
  })}, 4, chain.name, 0
  FROM effect_chain chain WHERE chain.region_id = $1 AND chain.removed_at IS NULL
  UNION ALL
  SELECT ${candidate({
    kind: `'study'`,
    id: 'study.id',
    label: 'study.title',
    detail: `coalesce(study.completed_on, study.due_on)::text`,
    refusal: `CASE WHEN ${studyIsSecret('study')} THEN 'secret' END`,
    files: 'files.reports',
    hides: hides(['people', null], ['files', 'files.material']),
  })}, 5, study.title, 0
  FROM study CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE role = 'report')::int AS reports, count(*) FILTER (WHERE role <> 'report')::int AS material
    FROM study_file WHERE study_id = study.id AND removed_at IS NULL
  ) files
  WHERE study.region_id = $1 AND study.removed_at IS NULL
  UNION ALL
  SELECT ${candidate({
    kind: `'annual_report'`,
    id: 'report.id',
    label: 'report.year::text',
    detail: 'submission.decision',
    refusal: `CASE WHEN submission.id IS NULL THEN 'not_submitted' END`,
    hides: hides(['people', null]),
  })}, 6, null, -report.year
  FROM annual_report report LEFT JOIN report_submission submission ON submission.report_id = report.id
  WHERE report.region_id = $1
  ) found ORDER BY shelf, name COLLATE "sv-SE-x-icu", place`;

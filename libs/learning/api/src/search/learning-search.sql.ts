import { COUNTED_MAX, MARK } from '@rt/learning/domain';

const EXACT = `websearch_to_tsquery('swedish', $2)`;
/** The words as asked, or with the last as the beginning of one. */
const ASKED = `(${EXACT} || (websearch_to_tsquery('swedish', $3) && to_tsquery('swedish', $4)))`;
const MARKS = `StartSel=${MARK.start}, StopSel=${MARK.end}`;
/** What is short is shown whole. */
const OPTIONS = `CASE WHEN length(text) <= 300 THEN '${MARKS}, HighlightAll=true'
  ELSE '${MARKS}, MaxWords=40, MinWords=15, MaxFragments=1' END`;

const found = (kind: string, table: string, text: string, study: string, number: string, page: string) => `
  (SELECT '${kind}' AS kind, id, ${study} AS study_id, ${number} AS number, ${page} AS page, ${text} AS text, created_at,
     search @@ ${EXACT} AS exact, ts_rank(search, ${ASKED}) AS rank
   FROM ${table} WHERE region_id IS NOT DISTINCT FROM $1::uuid AND removed_at IS NULL AND search @@ ${ASKED} LIMIT ${COUNTED_MAX})`;

/**
 * To be said in the transaction before the statement. A limit makes the planner hope to meet enough hits early by reading the table
 * from its beginning, which for a word that hardly anybody wrote is the whole table; so the index on words is the only way in, and
 * the region is asked for in a way that no other index answers.
 */
export const BY_INDEX = 'SET LOCAL enable_seqscan = off';

/**
 * Where words stand in the studies, findings and recommendations of a region ($1), as `LearningHits`: $2 as asked, $3 and $4 of
 * `askedWords`, at most $5 hits. Words by their Swedish stem; whole words before beginnings, then by rank, then the newest.
 */
export const LEARNING_SEARCH = `
  WITH found AS MATERIALIZED (
    ${found('study', 'study', `concat_ws(' – ', title, questions, method)`, 'id', 'NULL::integer', 'NULL')}
    UNION ALL ${found('finding', 'finding', 'text', 'study_id', 'number', 'page')}
    UNION ALL ${found('recommendation', 'recommendation', 'text', 'study_id', 'number', 'NULL')}
  ),
  alive AS (
    SELECT found.*, study.title FROM found JOIN study ON study.id = found.study_id AND study.removed_at IS NULL
  ),
  nearest AS (SELECT * FROM alive ORDER BY exact DESC, rank DESC, created_at DESC, id LIMIT $5)
  SELECT
    coalesce(json_agg(json_build_object('kind', kind, 'id', id, 'studyId', study_id, 'studyTitle', title, 'number', number,
      'page', page, 'excerpt', ts_headline('swedish', text, ${ASKED}, ${OPTIONS}))
      ORDER BY exact DESC, rank DESC, created_at DESC, id), '[]') AS hits,
    least((SELECT count(*) FROM alive), ${COUNTED_MAX})::int AS total
  FROM nearest`;

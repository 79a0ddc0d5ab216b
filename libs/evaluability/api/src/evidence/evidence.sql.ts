import { concealed } from '@rt/portfolio/api';

interface Place {
  /** The array as it is stored, of whichever year. */
  evidence: string;
  /** Whose files may be meant. */
  reviewer: string;
  region: string;
  /** Of `blindTo`. */
  blind: string;
}

/** What an object is called now, by its kind; each bounded by region. Studies stand downstream: their table is read, never their code. */
const NAMES = (region: string, blind: string): Record<string, string> => ({
  goal: `SELECT concat_ws(' ', goal.code, goal.wording) FROM goal JOIN goal_lineage ON goal_lineage.id = goal.lineage_id
    WHERE goal.id = asked.id AND goal_lineage.region_id = ${region}`,
  chain: `SELECT name FROM effect_chain WHERE id = asked.id AND region_id = ${region} AND removed_at IS NULL`,
  indicator: `SELECT name FROM indicator WHERE id = asked.id AND region_id = ${region}`,
  intervention: `SELECT work.name FROM intervention AS work WHERE work.id = asked.id AND work.region_id = ${region}
    AND NOT ${concealed(blind, 'work')}`,
  study: `SELECT title FROM study WHERE id = asked.id AND region_id = ${region} AND removed_at IS NULL`,
});

/** The evidence of an answer as JSON of `Evidence`, named as the reader may see it; what was stored before there were kinds is links. */
export function evidenceJson({ evidence, reviewer, region, blind }: Place): string {
  const named = Object.entries(NAMES(region, blind)).map(([kind, name]) => `WHEN '${kind}' THEN (${name})`);
  return `(SELECT coalesce(json_agg(json_build_object('kind', coalesce(piece ->> 'kind', 'link'), 'label', piece ->> 'label',
      'url', piece ->> 'url', 'fileId', piece ->> 'fileId', 'objectKind', piece ->> 'objectKind',
      'objectId', piece ->> 'objectId', 'name', CASE piece ->> 'kind'
        WHEN 'file' THEN (SELECT kept.name FROM review_file JOIN stored_file AS kept ON kept.id = review_file.file_id
          WHERE review_file.id = (piece ->> 'fileId')::uuid AND review_file.reviewer_id = ${reviewer})
        WHEN 'object' THEN (SELECT CASE piece ->> 'objectKind' ${named.join(' ')} END
          FROM (SELECT (piece ->> 'objectId')::uuid AS id) AS asked)
      END) ORDER BY place), '[]')
    FROM jsonb_array_elements(${evidence}) WITH ORDINALITY AS stored (piece, place))`;
}

/** The same of evidence that is about to be stored: $1 the pieces, $2 the reviewer, $3 the region, $4 of `blindTo`. */
export const EVIDENCE_NAMED = `SELECT ${evidenceJson({
  evidence: '$1::jsonb',
  reviewer: '$2::uuid',
  region: '$3::uuid',
  blind: '$4',
})} AS evidence`;

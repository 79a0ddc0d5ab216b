import { VEIL } from '@rt/portfolio/domain';
import { studyIsSecret } from '../choice/secret-things.sql';
import { person, type ReadTable } from './archive-tables.sql';
import { recommendationTables } from './recommendation-archive.sql';
import { LINEAGES } from './strategy-scope.sql';

const STUDIES = `study ON study.region_id = $1 AND study.removed_at IS NULL AND EXISTS
    (SELECT FROM study_goal about WHERE about.study_id = study.id AND about.goal_lineage_id IN ${LINEAGES})`;
/** One about a business support under secrecy is named by nothing where such are left out, and nothing of it follows. */
const SHOWN = `(SELECT told.* FROM study told WHERE NOT ($3 AND ${studyIsSecret('told')}))`;

/** Studies about the goals of a strategy ($2), with what they found, recommended and led to. */
export const STUDY_TABLES: readonly ReadTable[] = [
  {
    name: 'studier',
    title: 'Analyser och utvärderingar om målen',
    columns: [
      ['title', 'Titel'],
      ['goals', 'Mål'],
      ['kind', 'Slag'],
      ['state', 'Läge'],
      ['started_on', 'Började'],
      ['completed_on', 'Klar'],
      ['questions', 'Frågor'],
      ['method', 'Metod'],
      ['supplier', 'Utförare'],
      ['cost', 'Kostnad, kronor'],
      ['responsible', 'Ansvarig'],
      ['url', 'Rapport'],
      ['unpublished_reason', 'Varför den inte är publicerad'],
      ['id', 'Id'],
    ],
    sql: `SELECT CASE WHEN shown.id IS NULL THEN '${VEIL}' ELSE shown.title END AS title,
        (SELECT string_agg(DISTINCT about.goal_lineage_id::text, ', ' ORDER BY about.goal_lineage_id::text) FROM study_goal about
          WHERE about.study_id = study.id AND about.goal_lineage_id IN ${LINEAGES}) AS goals,
        study.kind, study.state, shown.started_on::text AS started_on, shown.completed_on::text AS completed_on, shown.questions,
        shown.method, shown.supplier, shown.cost::float8 AS cost, ${person('shown.responsible_id')} AS responsible, shown.url,
        shown.unpublished_reason, study.id
      FROM region JOIN ${STUDIES} LEFT JOIN ${SHOWN} shown ON shown.id = study.id WHERE region.id = $1
      ORDER BY shown.title NULLS LAST, study.id`,
  },
  {
    name: 'resultat',
    title: 'Vad analyserna och utvärderingarna visade',
    columns: [
      ['study', 'Studie'],
      ['number', 'Nummer'],
      ['text', 'Resultat'],
      ['page', 'Sida'],
      ['confidence', 'Säkerhet'],
      ['study_id', 'Studiens id'],
    ],
    sql: `SELECT shown.title AS study, finding.number, finding.text, finding.page, finding.confidence, study.id AS study_id
      FROM finding JOIN ${STUDIES} AND study.id = finding.study_id JOIN ${SHOWN} shown ON shown.id = study.id
      WHERE finding.region_id = $1 AND finding.removed_at IS NULL ORDER BY shown.title, study.id, finding.number, finding.id`,
  },
  ...recommendationTables(`${STUDIES} AND NOT ($3 AND ${studyIsSecret('study')})`),
];

/** Files of those studies. */
export const STUDY_FILES = `
  SELECT DISTINCT file.id, file.name, file.size FROM study_file tie JOIN stored_file file ON file.id = tie.file_id AND file.region_id = $1
    JOIN ${STUDIES} AND study.id = tie.study_id JOIN ${SHOWN} shown ON shown.id = study.id
  WHERE tie.removed_at IS NULL`;

import { VEIL } from '@rt/portfolio/domain';
import { boxIsSecret, chainIsSecret } from '../choice/secret-things.sql';
import { moment, person, type ReadTable } from './archive-tables.sql';

/** Whether a change was made in something secret: then only that there was one follows. */
const CHANGES_SECRET = `(EXISTS (SELECT FROM intervention work WHERE work.id = change.intervention_id AND work.secret)
    OR EXISTS (SELECT FROM effect_chain chain WHERE chain.id = change.chain_id AND (${chainIsSecret('chain')}
      OR EXISTS (SELECT FROM chain_node box WHERE box.chain_id = chain.id AND ${boxIsSecret('box')}))))`;
const unlessSecret = (words: string) => `CASE WHEN $3 AND ${CHANGES_SECRET} THEN '${VEIL}' ELSE ${words} END`;

const WITHDRAWN = [
  ['withdrawn_at', 'Tillbakadragen'],
  ['withdrawal_reason', 'Varför'],
] as const;
const withdrawn = (row: string) =>
  `${moment(`${row}.withdrawn_at`)} AS withdrawn_at, ${row}.withdrawal_reason, ${row}.recommendation_id AS recommendation`;

/** What studies recommend, and what came of it. `studies` joins the studies that follow, as `study`. */
export function recommendationTables(studies: string): readonly ReadTable[] {
  const advice = `recommendation advice ON advice.removed_at IS NULL AND advice.region_id = $1
    JOIN finding ON finding.id = advice.finding_id AND finding.removed_at IS NULL JOIN ${studies} AND study.id = advice.study_id`;
  return [
    {
      name: 'rekommendationer',
      title: 'Vad studierna rekommenderar',
      columns: [
        ['study_id', 'Studiens id'],
        ['finding', 'Slutsatsens nummer'],
        ['number', 'Nummer'],
        ['text', 'Rekommendation'],
        ['responsible', 'Ansvarig'],
        ['due_on', 'Senast'],
        ['id', 'Id'],
      ],
      sql: `SELECT advice.study_id, finding.number AS finding, advice.number, advice.text, ${person('advice.responsible_id')} AS responsible,
          advice.due_on::text AS due_on, advice.id
        FROM region JOIN ${advice} WHERE region.id = $1 ORDER BY advice.created_at, advice.id`,
    },
    {
      name: 'rekommendationernas-svar',
      title: 'Svar på rekommendationerna och beslut om dem',
      columns: [
        ['recommendation', 'Rekommendationens id'],
        ['what', 'Svar eller beslut'],
        ['text', 'Vad'],
        ['reason', 'Skäl'],
        ['decided_by', 'Beslutat av'],
        ['decided_on', 'Beslutsdag'],
        ['reference', 'Beteckning'],
        ['at', 'När'],
        ['by', 'Vem'],
        ...WITHDRAWN,
      ],
      sql: `SELECT said.what, said.text, said.reason, said.decided_by, said.decided_on::text AS decided_on, said.reference,
          ${moment('said.at')} AS at, ${person('said.account_id')} AS by, ${withdrawn('said')}
        FROM (
          SELECT 'svar' AS what, answer AS text, reason, NULL AS decided_by, NULL::date AS decided_on, NULL AS reference, at, account_id,
            withdrawn_at, withdrawal_reason, recommendation_id, id FROM recommendation_response
          UNION ALL
          SELECT 'beslut', text, NULL, decided_by, decided_on, reference, at, account_id, withdrawn_at, withdrawal_reason,
            recommendation_id, id FROM recommendation_decision
        ) said JOIN ${advice} AND advice.id = said.recommendation_id ORDER BY said.at, said.id`,
    },
    {
      name: 'rekommendationernas-andringar',
      title: 'Vad som ändrades på grund av rekommendationerna, och vad som sågs sedan',
      columns: [
        ['recommendation', 'Rekommendationens id'],
        ['kind', 'Slag'],
        ['object_name', 'Vad som ändrades'],
        ['object_version', 'Version'],
        ['goal', 'Målets id genom versionerna'],
        ['before', 'Före'],
        ['after', 'Efter'],
        ['note', 'Anteckning'],
        ['changed_on', 'Dag'],
        ['effects', 'Vad som sågs sedan'],
        ['at', 'Antecknat'],
        ['by', 'Vem'],
        ...WITHDRAWN,
      ],
      sql: `SELECT change.kind, ${unlessSecret('change.object_name')} AS object_name, change.object_version, change.goal_lineage_id AS goal,
          ${unlessSecret('change.before')} AS before, ${unlessSecret('change.after')} AS after, ${unlessSecret('change.note')} AS note,
          change.changed_on::text AS changed_on,
          ${unlessSecret(`(SELECT string_agg(effect.observed_on || ': ' || effect.text, '; ' ORDER BY effect.observed_on, effect.id)
            FROM change_effect effect WHERE effect.change_id = change.id AND effect.withdrawn_at IS NULL)`)} AS effects,
          ${moment('change.at')} AS at, ${person('change.account_id')} AS by, ${withdrawn('change')}
        FROM ledger_change change JOIN ${advice} AND advice.id = change.recommendation_id ORDER BY change.at, change.id`,
    },
  ];
}

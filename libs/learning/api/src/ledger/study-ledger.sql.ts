import { edgeName, currentGoal } from '../study-view.sql';
import { mayBeNamed } from '../readers-eyes';

/** Who recorded a row of `x`, when, and whether it was withdrawn, as `LedgerRecord`. */
const record = (x: string) => `
  'id', ${x}.id, 'at', ${x}.at, 'by', (SELECT name FROM account WHERE id = ${x}.account_id AND pseudonymised_at IS NULL),
  'withdrawn', CASE WHEN ${x}.withdrawn_at IS NOT NULL THEN json_build_object('at', ${x}.withdrawn_at, 'reason', ${x}.withdrawal_reason,
    'by', (SELECT name FROM account WHERE id = ${x}.withdrawn_by_id AND pseudonymised_at IS NULL)) END`;

const list = (object: string, from: string, order: string) =>
  `coalesce((SELECT json_agg(json_build_object(${object}) ORDER BY ${order}) FROM ${from}), '[]')`;

const effects = list(
  `${record('effect')}, 'text', effect.text, 'observedOn', effect.observed_on`,
  'change_effect AS effect WHERE effect.change_id = change.id',
  'effect.observed_on, effect.at',
);

/** What a changed thing is called now; an intervention by `eyesOf` in `eyes`. */
export const changeName = (eyes: string) => `
  CASE WHEN change.kind IN ('goal_wording', 'target')
      THEN (SELECT concat_ws(' ', g.code, g.wording) FROM (${currentGoal('change.goal_lineage_id')}) AS g)
    WHEN change.kind = 'chain' THEN (SELECT name FROM effect_chain WHERE id = change.chain_id)
    WHEN change.kind = 'chain_edge' THEN ${edgeName('change.edge_id')}
    WHEN change.kind = 'new_intervention' THEN (SELECT work.name FROM intervention AS work
      WHERE work.id = change.intervention_id AND ${mayBeNamed('work', eyes)})
    ELSE change.object_name END`;

/** A row of `change` as `ChangeRecord`. */
export const changeObject = (eyes: string) => `
  ${record('change')}, 'kind', change.kind, 'changedOn', change.changed_on, 'note', change.note,
  'name', ${changeName(eyes)}, 'goalId', change.goal_id, 'chainId', change.chain_id, 'edgeId', change.edge_id,
  'interventionId', change.intervention_id, 'version', change.object_version, 'url', change.object_url,
  'before', change.before, 'after', change.after, 'effects', ${effects},
  'changedSince', change.kind = 'goal_wording' AND EXISTS (
    SELECT FROM goal WHERE goal.id = change.goal_id AND goal.wording IS DISTINCT FROM change.after)`;

/** How far a recommendation has come, as `standingOf` of the domain says, from `rec` with `STANDING_JOINS`. */
export const STANDING = `
  CASE WHEN seen.effects > 0 THEN 'effect_seen' WHEN seen.changes > 0 THEN 'changed' WHEN seen.answer = 'declined' THEN 'declined'
    WHEN seen.decisions > 0 THEN 'decided' WHEN seen.answer IS NOT NULL THEN 'answered' ELSE 'unanswered' END`;
export const STANDING_JOINS = `
  CROSS JOIN LATERAL (SELECT
    (SELECT answer FROM recommendation_response WHERE recommendation_id = rec.id AND withdrawn_at IS NULL
     ORDER BY at DESC, id LIMIT 1) AS answer,
    (SELECT count(*) FROM recommendation_decision WHERE recommendation_id = rec.id AND withdrawn_at IS NULL) AS decisions,
    (SELECT count(*) FROM ledger_change WHERE recommendation_id = rec.id AND withdrawn_at IS NULL) AS changes,
    (SELECT count(*) FROM change_effect JOIN ledger_change ON ledger_change.id = change_effect.change_id
     WHERE ledger_change.recommendation_id = rec.id AND ledger_change.withdrawn_at IS NULL
       AND change_effect.withdrawn_at IS NULL) AS effects
  ) AS seen`;

const responses = list(
  `${record('answer')}, 'answer', answer.answer, 'reason', answer.reason`,
  'recommendation_response AS answer WHERE answer.recommendation_id = rec.id',
  'answer.at, answer.id',
);
const decisions = list(
  `${record('decision')}, 'text', decision.text, 'decidedBy', decision.decided_by, 'decidedOn', decision.decided_on,
   'reference', decision.reference`,
  'recommendation_decision AS decision WHERE decision.recommendation_id = rec.id',
  'decision.decided_on, decision.at',
);
const changes = list(
  changeObject('$3'),
  'ledger_change AS change WHERE change.recommendation_id = rec.id',
  'change.changed_on, change.at',
);
const recommendations = list(
  `'id', rec.id, 'number', rec.number, 'text', rec.text, 'responsibleId', rec.responsible_id, 'dueOn', rec.due_on,
   'responsible', (SELECT name FROM account WHERE id = rec.responsible_id AND pseudonymised_at IS NULL),
   'standing', ${STANDING}, 'responses', ${responses}, 'decisions', ${decisions}, 'changes', ${changes}, 'version', rec.version`,
  `recommendation AS rec ${STANDING_JOINS} WHERE rec.finding_id = finding.id AND rec.removed_at IS NULL`,
  'rec.number',
);

const evidence = list(
  `'id', tie.id, 'chainId', tie.chain_id, 'edgeId', tie.edge_id, 'arrow', ${edgeName('tie.edge_id')},
   'bearing', piece.bearing, 'strength', piece.strength, 'before', tie.standing_before, 'after', tie.standing_after, 'at', tie.at`,
  `study_evidence AS tie LEFT JOIN chain_evidence AS piece ON piece.id = tie.evidence_id WHERE tie.finding_id = finding.id`,
  'tie.at',
);

/** All that came of a study ($2) of a region ($1) as `StudyLedger`; no row where there is no such study. $3 of `eyesOf`. */
export const STUDY_LEDGER = `
  SELECT
    ${list(
      `'id', finding.id, 'number', finding.number, 'text', finding.text, 'page', finding.page, 'confidence', finding.confidence,
       'version', finding.version, 'evidence', ${evidence}, 'recommendations', ${recommendations}`,
      'finding WHERE finding.study_id = study.id AND finding.removed_at IS NULL',
      'finding.number',
    )} AS findings,
    ${list(
      `${record('taken')}, 'use', taken.use, 'text', taken.text, 'usedOn', taken.used_on`,
      'study_use AS taken WHERE taken.study_id = study.id',
      'taken.used_on, taken.at',
    )} AS uses
  FROM study WHERE study.id = $2 AND study.region_id = $1 AND study.removed_at IS NULL`;

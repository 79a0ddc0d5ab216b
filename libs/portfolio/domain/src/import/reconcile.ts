import type { Bilingual, CellConflict, CellDecision, Id, ImportDecisions } from '@rt/shared/domain';
import type { ReferenceIndex } from './import-references';
import { asSaid, linksOf, said, type Said } from './intervention-said';
import type { CurrentIntervention } from './match-interventions';
import type { InterventionOutcome, PlannedIntervention } from './plan-intervention-import';

/** What becomes of the cells of a row that both the file and the register have a say in. */
export interface Reconciled {
  conflicts: CellConflict[];
  /** Fields whose value in the register stands, whatever the file says. */
  kept: string[];
  /** Says which fields stand because the file says no more than it did. */
  note: Bilingual | null;
}

/**
 * Compares field by field what the last file said, what the register says and what this file says. Where only the file
 * has moved on, its value goes in; where only the register has, it stays, with a note; where both have, to values of
 * their own, it is a conflict: the register's value stands until a person takes the file's.
 */
export function reconcile(
  { current, asItIs, base }: { current: CurrentIntervention; asItIs: InterventionOutcome; base: Said },
  { outcome, changes }: { outcome: InterventionOutcome; changes: PlannedIntervention['changes'] },
  references: ReferenceIndex,
  decisions: ImportDecisions,
): Reconciled {
  const ours = said({ ...asItIs, links: linksOf(current) }, references);
  const theirs = said(asSaid(outcome, current), references);
  const apart = changes.flatMap(({ key, field }) =>
    key && ours[key] !== base[key] ? [{ key, field, quiet: theirs[key] === base[key] }] : [],
  );
  const conflicts = apart
    .filter(({ quiet }) => !quiet)
    .map(({ key, field }): CellConflict => ({
      key,
      field,
      base: base[key] ?? null,
      ours: ours[key] ?? null,
      theirs: theirs[key] ?? null,
      changed: null,
      decision: decisionFor(decisions, current.id, key),
    }));
  const quiet = apart.filter((one) => one.quiet);
  return {
    conflicts,
    kept: [...quiet, ...conflicts.filter(({ decision }) => decision !== 'take')].map(({ key }) => key),
    note: quiet.length > 0 ? keptNote(quiet.map(({ field }) => field)) : null,
  };
}

const decisionFor = ({ cells, all }: ImportDecisions, id: Id, key: string): CellDecision | null =>
  cells?.[id]?.[key] ?? all ?? null;

const keptNote = (fields: Bilingual[]): Bilingual => ({
  sv: `${fields.map(({ sv }) => sv).join(', ')}: ändrat här sedan sist, och filen säger som förut. Det som står här behålls.`,
  en: `${fields.map(({ en }) => en).join(', ')}: changed here since, and the file says what it did. What stands here is kept.`,
});

/** Whether a column of the file holds a field; goals stand in several. */
export const holds = (column: string, field: string): boolean =>
  field === 'goals' ? /^(?:goals|goal\d|share\d)$/.test(column) : column === field;

import {
  type Bilingual,
  type ColumnMapping,
  type Id,
  type PreviewRow,
  readersOf,
  type RowReader,
  type SheetTable,
} from '@rt/shared/domain';
import type { Directness } from '../goal-link';
import type { InterventionInput } from '../intervention';
import { endsBeforeStart } from '../intervention-period';
import { rowProblem } from './import-problems';
import { factsOutcome } from './facts-outcome';
import { type ImportReferences, indexReferences, type ReferenceIndex } from './import-references';
import { interventionChanges } from './intervention-changes';
import { type ImportSources, NO_SOURCES } from './import-sources';
import type { InterventionImportKey } from './intervention-import-fields';
import { asSaid, factsAsTheyAre, type Said } from './intervention-said';
import { type CurrentIntervention, matchInterventions, type MatchedIntervention } from './match-interventions';
import { moneyOutcome, overpaidFund } from './money-outcome';
import { readInterventionRow } from './read-intervention-row';
import { yearColumns } from './read-money';
import { GoalIndex, type ImportGoal, type NamedShare, readLinks, sharesAreFractions } from './read-links';
import { holds, reconcile } from './reconcile';
import { exportedRow, touchedOnly } from './round-trip';
import { vanishedInterventions } from './vanished-interventions';

/** A link as an import would leave it. */
export interface LinkOutcome {
  goal: ImportGoal;
  share: number;
  shareAssumed: boolean;
  directness: Directness;
  mechanism: string;
}

/** What an import would make of one intervention. */
export interface InterventionOutcome {
  /** The intervention that is changed; null for a new one. */
  interventionId: Id | null;
  /** Facts that the file says nothing of are left out. */
  input: InterventionInput;
  /** All links as they are to be, save declined ones, which stay; null where the file says nothing of goals. */
  links: LinkOutcome[] | null;
}

/** A row of the preview; `outcome` is null where the row is refused. */
export interface PlannedIntervention extends PreviewRow {
  outcome: InterventionOutcome | null;
  /** What the file asked for, before anything was decided of its conflicts; null where it is what the outcome says. */
  asked: InterventionOutcome | null;
  /** What the file calls it; null where it does not say. */
  externalId?: string | null;
}

const NOTES: Record<'kind' | 'split' | 'mechanism' | 'paid', Bilingual> = {
  paid: {
    sv: 'Mer är utbetalt än beviljat. Raden importeras som den är; kontrollera beloppen.',
    en: 'More is paid than granted. The row is imported as it is; check the amounts.',
  },
  kind: { sv: 'Typen är inte angiven; projekt antas.', en: 'The kind is not given; project is assumed.' },
  split: {
    sv: 'Andelar saknas; insatsen delas lika och märks som antagande.',
    en: 'Shares are missing; the intervention is split equally and marked as assumed.',
  },
  mechanism: {
    sv: 'Det står inte hur insatsen leder till målet. Fyll på det efteråt.',
    en: 'It does not say how the intervention leads to the goal. Add it afterwards.',
  },
};

/**
 * What importing a sheet of interventions would do, row by row. Fields without a column stay as they are; an empty cell
 * empties its field, except kind and goals, which stay. A row that names goals says all of them: links to others go.
 * Interventions that are not in the file are not touched, unless that is decided of them (`sources`).
 */
export function planInterventionImport(
  sheet: { table: SheetTable; headerRow: number; mapping: ColumnMapping },
  current: readonly CurrentIntervention[],
  references: ImportReferences,
  sources: ImportSources = NO_SOURCES,
): PlannedIntervention[] {
  const readers = readersOf<InterventionImportKey>(sheet.table, sheet.headerRow, sheet.mapping);
  const touched = readers.map((reader) => touchedOnly(reader, sources));
  if (sheet.table.name === '') for (const reader of touched) reader.refuseBeyond();
  const index = indexReferences(references);
  const goals = new GoalIndex(references.goals);
  const years = yearColumns(Object.keys(sheet.mapping));
  const fractions = sharesAreFractions(readers);
  const read = (reader: RowReader<InterventionImportKey>) => readInterventionRow(reader, index, years);
  const rows = matchInterventions(touched.map(read), current, sources);
  const planned = rows.map((row) => {
    const first = plannedRow(row, readLinks(row.reader, goals, fractions), index);
    const base = exportedRow(row.reader, sources)?.said ?? sources.said.get(row.current?.id ?? '');
    return base ? settled(row, first, base) : first;
  });
  return [...planned, ...vanishedInterventions(sources, current, planned, outcomeAsItIs, index)];

  function settled(row: MatchedIntervention, first: PlannedIntervention, base: Said): PlannedIntervention {
    const { current } = row;
    if (!current || !first.outcome || first.changes.length === 0) return first;
    const compared = { current, asItIs: outcomeAsItIs(current), base };
    const found = reconcile(compared, { ...first, outcome: first.outcome }, index, sources.decisions);
    const { conflicts, kept, note } = found;
    if (kept.length === 0 && conflicts.length === 0) return first;
    const rest = without(row, kept);
    const last = plannedRow(rest, readLinks(rest.reader, goals, fractions), index);
    const acts = last.outcome !== null && last.changes.length > 0;
    return {
      ...last,
      state: conflicts.length > 0 && last.outcome ? 'conflicting' : last.state,
      changes: last.changes.filter(({ key }) => !conflicts.some((one) => one.key === key)),
      notes: [...last.notes, ...(note ? [note] : [])],
      conflicts,
      effect: acts ? 'changed' : 'none',
      asked: asSaid(first.outcome, current),
      externalId: first.externalId ?? null,
    };
  }

  /** The row as if the file said nothing of some fields. */
  function without(row: MatchedIntervention, fields: readonly string[]): MatchedIntervention {
    const columns = Object.keys(sheet.mapping).filter((key) => fields.some((field) => holds(key, field)));
    return { ...read(row.reader.without(columns as InterventionImportKey[])), current: row.current };
  }
}

/** What an import would leave if the file said nothing. */
export function outcomeAsItIs(current: CurrentIntervention): InterventionOutcome {
  const { name, kind, reference, description, organisation, startsOn, endsOn, funding } = current;
  const fields = { name, kind, reference, description, organisation, startsOn, endsOn, funding: [...funding] };
  return { interventionId: current.id, input: { ...fields, ...factsAsTheyAre(current) }, links: null };
}

function plannedRow(
  row: MatchedIntervention,
  shares: NamedShare[] | null,
  references: ReferenceIndex,
): PlannedIntervention {
  const outcome: InterventionOutcome = {
    interventionId: row.current?.id ?? null,
    input: inputOf(row, references),
    links: shares && shares.map((share) => linkOf(row, share)),
  };
  if (endsBeforeStart(outcome.input) && !row.reader.isRefused('startsOn', 'endsOn'))
    row.reader.refuse(row.reader.has('endsOn') ? 'endsOn' : 'startsOn', rowProblem.endsBeforeStart);
  const refused = row.reader.issues.length > 0;
  const changes = refused ? [] : interventionChanges(row.current, outcome, references);
  return {
    row: row.reader.number,
    id: row.current?.id ?? null,
    state: refused ? 'refused' : !row.current ? 'added' : changes.length > 0 ? 'changed' : 'unchanged',
    title: outcome.input.name,
    changes,
    notes: refused ? [] : notesOf(row, outcome),
    issues: row.reader.issues,
    outcome: refused ? null : outcome,
    asked: refused || !row.current ? null : asSaid(outcome, row.current),
    externalId: row.reference ?? null,
  };
}

function inputOf(row: MatchedIntervention, references: ReferenceIndex): InterventionInput {
  const { current } = row;
  const kept = <T>(given: T | null | undefined, stored: T | null | undefined): T | null =>
    given === undefined ? (stored ?? null) : given;
  return {
    name: row.name || (current?.name ?? ''),
    kind: row.kind ?? current?.kind ?? 'project',
    reference: kept(row.reference, current?.reference),
    description: kept(row.description, current?.description),
    organisation: kept(row.organisation, current?.organisation),
    startsOn: kept(row.startsOn, current?.startsOn),
    endsOn: kept(row.endsOn, current?.endsOn),
    funding: moneyOutcome(row.reader, row.money, current?.funding ?? []),
    ...factsOutcome(row.reader, row.facts, current, references),
  };
}

function linkOf(row: MatchedIntervention, { goal, share, assumed }: NamedShare): LinkOutcome {
  const stored = row.current?.links.find((link) => link.goalLineageId === goal.lineageId);
  return {
    goal,
    share,
    shareAssumed: assumed,
    directness: row.directness ?? stored?.directness ?? 'direct',
    mechanism: row.mechanism ?? stored?.mechanism ?? '',
  };
}

const notesOf = (row: MatchedIntervention, { input, links }: InterventionOutcome): Bilingual[] => [
  ...(overpaidFund(input.funding) ? [NOTES.paid] : []),
  ...(row.current || row.kind ? [] : [NOTES.kind]),
  ...(links?.some(({ shareAssumed }) => shareAssumed) ? [NOTES.split] : []),
  ...(links?.some(({ mechanism }) => mechanism === '') ? [NOTES.mechanism] : []),
];

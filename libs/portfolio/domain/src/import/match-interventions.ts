import type { Id } from '@rt/shared/domain';
import type { Funding } from '../funding';
import type { Directness, LinkState } from '../goal-link';
import type { HorizontalAnswer } from '../horizontal';
import type { InterventionKind } from '../intervention';
import { type ImportSources, NO_SOURCES } from './import-sources';
import { rowProblem } from './import-problems';
import { exportedRow, rowIdOf } from './round-trip';
import type { InterventionRow } from './read-intervention-row';

/** A link as it is stored. */
export interface CurrentLink {
  goalLineageId: Id;
  share: number;
  shareAssumed: boolean;
  directness: Directness;
  mechanism: string;
  state: LinkState;
}

/** An intervention as it stands. */
export interface CurrentIntervention {
  id: Id;
  /** Whether the person who imports may change it. */
  editable: boolean;
  reference: string | null;
  name: string;
  kind: InterventionKind;
  organisation: string | null;
  description: string | null;
  startsOn: string | null;
  endsOn: string | null;
  managerId: Id | null;
  actionPlanId: Id | null;
  secret: boolean;
  funding: readonly Funding[];
  links: readonly CurrentLink[];
  /** Items of the region's code lists. */
  codes: readonly Id[];
  municipalities: readonly string[];
  horizontal: readonly HorizontalAnswer[];
}

export interface MatchedIntervention extends InterventionRow {
  current: CurrentIntervention | null;
}

const sameText = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Finds the intervention each row speaks of: by the row id of an exported workbook, else by the id its source gave it
 * before, else by reference, else by name among the person's own that no reference has
 * claimed, rows without a reference first; an intervention with another reference than the row's is another one.
 */
export function matchInterventions(
  rows: readonly InterventionRow[],
  current: readonly CurrentIntervention[],
  sources: ImportSources = NO_SOURCES,
): MatchedIntervention[] {
  refuseRepeated(rows);
  const byId = new Map(current.map((one) => [one.id, one]));
  const byReference = new Map(
    current.flatMap((one) => (one.reference ? [[sameText(one.reference), one] as const] : [])),
  );
  for (const { externalId, interventionId } of sources.fromHere) {
    const one = byId.get(interventionId);
    if (externalId && one) byReference.set(sameText(externalId), one);
  }
  const claimed = new Set<Id>();
  const matched = rows.map((row): MatchedIntervention => {
    const rowId = rowIdOf(row.reader);
    if (rowId && !byId.get(rowId)?.editable) row.reader.refuse(null, ROW_UNKNOWN);
    else if (rowId && !exportedRow(row.reader, sources)) row.reader.refuse(null, EXPORT_UNKNOWN);
    const found = rowId ? byId.get(rowId) : row.reference ? byReference.get(sameText(row.reference)) : undefined;
    if (found && !found.editable && !rowId) row.reader.refuse('reference', rowProblem.notOwn);
    if (found) claimed.add(found.id);
    return { ...row, current: found ?? null };
  });
  const byName = new Map<string, CurrentIntervention[]>();
  for (const one of current.filter(({ editable, id }) => editable && !claimed.has(id)))
    byName.set(sameText(one.name), [...(byName.get(sameText(one.name)) ?? []), one]);
  const unmatched = matched.filter(
    (one) => !one.current && !rowIdOf(one.reader) && one.name && one.reader.issues.length === 0,
  );
  for (const row of unmatched.filter(({ reference }) => !reference)) claimByName(row, byName);
  for (const row of unmatched.filter(({ reference }) => reference)) claimByName(row, byName);
  return matched;
}

function claimByName(row: MatchedIntervention, byName: Map<string, CurrentIntervention[]>) {
  const found = (byName.get(sameText(row.name)) ?? []).filter(({ reference }) => !row.reference || reference === null);
  if (found.length > 1) row.reader.refuse('name', rowProblem.several);
  const [only] = found;
  if (found.length !== 1 || !only) return;
  row.current = only;
  byName.set(
    sameText(row.name),
    (byName.get(sameText(row.name)) ?? []).filter((one) => one !== only),
  );
}

function refuseRepeated(rows: readonly InterventionRow[]) {
  const first = new Map<string, number>();
  for (const { reader, reference, name } of rows) {
    const rowId = rowIdOf(reader);
    const key = rowId
      ? `id ${rowId}`
      : reference
        ? `reference ${sameText(reference)}`
        : name
          ? `name ${sameText(name)}`
          : null;
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, reader.number);
    else reader.refuse(rowId ? null : reference ? 'reference' : 'name', rowProblem.repeated(earlier));
  }
}

const ROW_UNKNOWN = {
  code: 'intervention-import.row-unknown',
  message: {
    sv: 'Raden hör till en insats som inte finns här längre, eller som du inte får ändra. Töm de dolda kolumnerna på raden för att lägga in den som ny.',
    en: 'The row belongs to an intervention that is not here any more, or that you may not change. Empty the hidden columns of the row to add it as new.',
  },
};

const EXPORT_UNKNOWN = {
  code: 'intervention-import.export-unknown',
  message: {
    sv: 'Det går inte att se vad raden sade när arbetsboken hämtades, så det går inte att veta vad som är ändrat i den. Hämta en ny arbetsbok och gör ändringen i den.',
    en: 'What the row said when the workbook was taken out cannot be told, nor what has been changed in it. Take out a new workbook and make the change there.',
  },
};

import type { Id } from '@rt/shared/domain';
import type { Funding } from '../funding';
import type { Directness, LinkState } from '../goal-link';
import type { InterventionKind } from '../intervention';
import { rowProblem } from './import-problems';
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
  funding: readonly Funding[];
  links: readonly CurrentLink[];
}

export interface MatchedIntervention extends InterventionRow {
  current: CurrentIntervention | null;
}

const sameText = (text: string) => text.replace(/\s+/g, ' ').trim().toLowerCase();

/**
 * Finds the intervention each row speaks of: by reference, else by name among the person's own that no reference has
 * claimed, rows without a reference first; an intervention with another reference than the row's is another one.
 */
export function matchInterventions(
  rows: readonly InterventionRow[],
  current: readonly CurrentIntervention[],
): MatchedIntervention[] {
  refuseRepeated(rows);
  const byReference = new Map(
    current.flatMap((one) => (one.reference ? [[sameText(one.reference), one] as const] : [])),
  );
  const claimed = new Set<Id>();
  const matched = rows.map((row): MatchedIntervention => {
    const found = row.reference ? byReference.get(sameText(row.reference)) : undefined;
    if (found && !found.editable) row.reader.refuse('reference', rowProblem.notOwn);
    if (found) claimed.add(found.id);
    return { ...row, current: found ?? null };
  });
  const byName = new Map<string, CurrentIntervention[]>();
  for (const one of current.filter(({ editable, id }) => editable && !claimed.has(id)))
    byName.set(sameText(one.name), [...(byName.get(sameText(one.name)) ?? []), one]);
  const unmatched = matched.filter((one) => !one.current && one.name && one.reader.issues.length === 0);
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
    const key = reference ? `reference ${sameText(reference)}` : name ? `name ${sameText(name)}` : null;
    if (key === null) continue;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, reader.number);
    else reader.refuse(reference ? 'reference' : 'name', rowProblem.repeated(earlier));
  }
}

import {
  type AppliedChanges,
  applyChanges,
  type ChainContent,
  type ChangeConflicts,
  type PartChange,
} from '@rt/effect-chains/domain';
import type { Id, ProblemBody } from '@rt/shared/domain';
import { leaningOn, samePart } from './change-fields';
import { fold } from './fold';
import { park, type Parked, together } from './parked-change';
import { joined, rebased, type WaitingSet } from './waiting-set';

/** Changes that the server does not take, with why. */
export interface Refused {
  id: Id;
  changes: readonly PartChange[];
  problem: ProblemBody;
}

/** Everything done here that is not stored: what waits to be sent, what awaits a choice, and what was refused. */
export interface Work {
  sets: readonly WaitingSet[];
  parked: readonly Parked[];
  refused: readonly Refused[];
}

export const NO_WORK: Work = { sets: [], parked: [], refused: [] };

/** A chain as it is shown here: with what waits, and with what was written in fields that await a choice. */
export function withWork<T extends ChainContent>(chain: T, { sets, parked }: Work): T {
  const edits = parked.filter(({ whole }) => !whole).map(({ mine }) => mine);
  const changes = [...edits, ...sets.flatMap((set) => set.changes)];
  return changes.length ? applyChanges(chain, changes) : chain;
}

/** Work with one more set. What is written in a field that awaits a choice goes to the choice, not to the server. */
export function withSet(work: Work, set: WaitingSet, sendingId: Id | null): Work {
  const [parked, changes] = folded(work.parked, set.changes);
  if (!changes.length) return { ...work, parked };
  const next = { ...set, changes };
  const last = work.sets.at(-1);
  const both = last?.id === sendingId ? null : joined(last, next);
  return { ...work, parked, sets: both ? [...work.sets.slice(0, -1), both] : [...work.sets, next] };
}

/** Work without a set that is now stored. */
export function withStored(work: Work, applied: AppliedChanges): Work {
  const sent = work.sets.find(({ id }) => id === applied.id);
  if (!sent) return work;
  const later = work.sets.filter(({ id }) => id !== applied.id);
  return { ...work, sets: later.map((set) => rebased(set, sent.changes, applied)) };
}

/**
 * Work where what somebody else changed first awaits a choice; the rest of the set is sent again under another id. Null where
 * none of the conflicts is about the set, so that it is not sent again and again.
 */
export function withConflicts(work: Work, setId: Id, { conflicts }: ChangeConflicts, newId: Id): Work | null {
  const set = work.sets.find(({ id }) => id === setId);
  if (!set?.changes.some((change) => conflicts.some((conflict) => samePart(conflict, change)))) return null;
  const { left, parked } = park(set.changes, conflicts, set.seen);
  const sets = work.sets.map((each) => (each === set ? { ...set, id: newId, changes: left } : each));
  return refolded({ ...work, sets, parked: together(work.parked, parked) });
}

/** Work where changes of a set are refused, by their place in it, with what leans on them; all of them where no place is known. */
export function withRefusal(work: Work, setId: Id, problem: ProblemBody, newId: Id): Work {
  const set = work.sets.find(({ id }) => id === setId);
  if (!set) return work;
  const places = placesOf(problem);
  const wrong = set.changes.filter((_, at) => !places.size || places.has(at));
  const changes = [...new Set([...wrong, ...leaningOn(set.changes, addedIds(wrong))])];
  const left = set.changes.filter((change) => !changes.includes(change));
  const sets = work.sets.map((each) => (each === set ? { ...set, id: newId, changes: left } : each));
  return { ...work, sets: filled(sets), refused: [...work.refused, { id: setId, changes, problem }] };
}

/** Which changes of a set a problem points at: `changes[3].is.text`. */
const placesOf = ({ issues = [] }: ProblemBody) =>
  new Set(issues.flatMap(({ path }) => /^changes[[.](\d+)/.exec(path)?.[1] ?? []).map(Number));

const addedIds = (changes: readonly PartChange[]) =>
  new Set(changes.filter(({ was }) => was === null).map(({ id }) => id));

const filled = (sets: readonly WaitingSet[]) => sets.filter(({ changes }) => changes.length);

function folded(parked: readonly Parked[], changes: readonly PartChange[]): [Parked[], PartChange[]] {
  let left = [...changes];
  const kept = parked.flatMap((each) => {
    const after = fold(each, left);
    left = after.left;
    return after.parked ?? [];
  });
  return [kept, left];
}

function refolded(work: Work): Work {
  let parked = work.parked;
  const sets = work.sets.map((set) => {
    const [kept, changes] = folded(parked, set.changes);
    parked = kept;
    return { ...set, changes };
  });
  return { ...work, sets: filled(sets), parked };
}

import { type ChainSubject, PART_KINDS, type PartKind, SHELVES } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { plainChange } from './changes/plain-change';
import type { PlacedChange } from './changes/plan-changes';

type GivenParts = Record<(typeof SHELVES)[PartKind], readonly { id: Id }[]>;

/** A new chain as validated input holds it: fields that were left out of a part are what they are until somebody says otherwise. */
export interface GivenChain extends ChainSubject, GivenParts {
  id?: Id;
  name: string;
}

/** Everything in a new chain as additions, each called by its place in the input: `nodes[3]`. */
export const additionsOf = (input: GivenParts): PlacedChange[] =>
  PART_KINDS.flatMap((kind) =>
    input[SHELVES[kind]].map(({ id, ...is }, at) => ({
      change: plainChange({ part: kind, id, was: null, is }),
      place: `${SHELVES[kind]}[${at}]`,
    })),
  );

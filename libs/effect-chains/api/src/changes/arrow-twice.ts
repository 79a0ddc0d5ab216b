import type { ChainEdge } from '@rt/effect-chains/domain';
import { Problem } from '@rt/shared/api';
import type { Id, InputIssue } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import type { PartDesk } from './part-desk';
import type { PlacedChange } from './plan-changes';

const DRAWN = `
  SELECT id, from_id AS "fromId", to_id AS "toId" FROM chain_edge
  WHERE (from_id, to_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))`;

const MESSAGE = {
  sv: 'Det går redan en pil mellan de två rutorna. Inget är sparat.',
  en: 'There is already an arrow between the two boxes. Nothing is saved.',
};

const ends = ({ fromId, toId }: Pick<ChainEdge, 'fromId' | 'toId'>) => `${fromId} ${toId}`;

/** 409 with the places where an arrow would go the way another one goes already. */
export async function assertDrawnOnce(tx: EntityManager, desk: PartDesk, changes: readonly PlacedChange[]) {
  const moved = desk
    .turned('edge')
    .flatMap(({ before, after }) => (after && (!before || ends(before) !== ends(after)) ? [after] : []));
  if (!moved.length) return;
  const drawn = await tx.query<Pick<ChainEdge, 'id' | 'fromId' | 'toId'>[]>(DRAWN, [
    moved.map(({ fromId }) => fromId),
    moved.map(({ toId }) => toId),
  ]);
  const others = drawn.filter(({ id }) => !desk.isTouched('edge', id));
  const twice = repeated(moved, new Set(others.map(ends)));
  if (twice.size) throw new Problem(409, 'chain-edge.already-drawn', MESSAGE, { issues: issuesAt(twice, changes) });
}

function repeated(edges: readonly ChainEdge[], taken: Set<string>): Set<Id> {
  const twice = new Set<Id>();
  for (const edge of edges) {
    if (taken.has(ends(edge))) twice.add(edge.id);
    taken.add(ends(edge));
  }
  return twice;
}

const issuesAt = (ids: ReadonlySet<Id>, changes: readonly PlacedChange[]): InputIssue[] =>
  changes
    .filter(({ change }) => change.part === 'edge' && ids.has(change.id))
    .map(({ place }) => ({ path: `${place}.toId`, code: 'chain-edge.already-drawn', message: MESSAGE }));

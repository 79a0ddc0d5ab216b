import type { Id } from '@rt/shared/domain';
import type { ChainEdge } from '../chain-edge';
import type { ChainGraph } from './chain-graph';

/** The best way from a box: how good it is, and its first arrow (null at the end itself). */
export interface Step {
  worth: number;
  edge: ChainEdge | null;
}

/**
 * From every box that leads to an end, the best way there. `along` says what a way is worth with one more arrow before it, and must
 * never say more than it was worth without. Ways do not pass through the boxes that `stops` names, though they may begin there.
 * Dijkstra's method over the arrows turned round; at most (boxes + arrows) × log(arrows).
 */
export function bestWaysTo(
  graph: ChainGraph,
  end: Id,
  along: (worth: number, edge: ChainEdge) => number,
  stops: (id: Id) => boolean = () => false,
): Map<Id, Step> {
  const best = new Map<Id, Step>();
  const queue = new Queue();
  queue.add({ id: end, worth: Number.POSITIVE_INFINITY, edge: null });
  for (let next = queue.take(); next; next = queue.take()) {
    const { id, worth, edge } = next;
    if (best.has(id)) continue;
    best.set(id, { worth, edge });
    if (id !== end && stops(id)) continue;
    for (const before of graph.into(id)) {
      if (!best.has(before.fromId)) queue.add({ id: before.fromId, worth: along(worth, before), edge: before });
    }
  }
  return best;
}

/** The arrows of the best way from a box, in their order. */
export function wayFrom(best: ReadonlyMap<Id, Step>, start: Id): ChainEdge[] {
  const way: ChainEdge[] = [];
  for (let edge = best.get(start)?.edge; edge; edge = best.get(edge.toId)?.edge) way.push(edge);
  return way;
}

interface Waiting extends Step {
  id: Id;
}

/** The worthiest first; a binary heap. */
class Queue {
  private readonly heap: Waiting[] = [];

  add(each: Waiting): void {
    let at = this.heap.push(each) - 1;
    for (let up = (at - 1) >> 1; at > 0 && this.worth(up) < each.worth; up = (at - 1) >> 1) {
      this.swap(at, up);
      at = up;
    }
  }

  take(): Waiting | undefined {
    const [first] = this.heap;
    const last = this.heap.pop();
    if (!first || !last || first === last) return first;
    this.heap[0] = last;
    for (let at = 0, down = this.larger(1); this.worth(down) > this.worth(at); down = this.larger(2 * at + 1)) {
      this.swap(at, down);
      at = down;
    }
    return first;
  }

  private worth(at: number): number {
    return this.heap[at]?.worth ?? Number.NEGATIVE_INFINITY;
  }

  private larger(left: number): number {
    return this.worth(left + 1) > this.worth(left) ? left + 1 : left;
  }

  private swap(one: number, other: number): void {
    [this.heap[one], this.heap[other]] = [this.heap[other] as Waiting, this.heap[one] as Waiting];
  }
}

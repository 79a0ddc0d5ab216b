import type { Id } from '@rt/shared/domain';

interface Arrow {
  fromId: Id;
  toId: Id;
}

/**
 * The nodes of one circle that the arrows go round in, in their order; empty where there is none. A circle is allowed,
 * but whoever reads it should know: nothing in it can be the beginning.
 */
export function findCycle(edges: readonly Arrow[]): Id[] {
  const next = new Map<Id, Id[]>();
  for (const { fromId, toId } of edges) next.set(fromId, [...(next.get(fromId) ?? []), toId]);
  const done = new Set<Id>();
  for (const start of next.keys()) {
    const cycle = walk(start, next, done, []);
    if (cycle) return cycle;
  }
  return [];
}

function walk(node: Id, next: ReadonlyMap<Id, Id[]>, done: Set<Id>, path: readonly Id[]): Id[] | null {
  const seen = path.indexOf(node);
  if (seen >= 0) return path.slice(seen);
  if (done.has(node)) return null;
  for (const after of next.get(node) ?? []) {
    const cycle = walk(after, next, done, [...path, node]);
    if (cycle) return cycle;
  }
  done.add(node);
  return null;
}

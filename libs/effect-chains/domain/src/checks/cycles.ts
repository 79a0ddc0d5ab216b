import type { Id } from '@rt/shared/domain';
import type { ChainGraph } from './chain-graph';

/**
 * The circles of a chain: each set of two or more boxes that all lead to each other, in the order of the boxes.
 * Tarjan's strongly connected components (SIAM J. Comput. 1972), without recursion; linear in boxes and arrows.
 */
export function cyclesOf(graph: ChainGraph): Id[][] {
  const found = new Map<Id, { order: number; low: number; open: boolean }>();
  const stack: Id[] = [];
  const cycles: Id[][] = [];
  const open = (id: Id) => {
    found.set(id, { order: found.size, low: found.size, open: true });
    stack.push(id);
    return { id, next: graph.out(id)[Symbol.iterator]() };
  };
  const at = (id: Id) => found.get(id) as { order: number; low: number; open: boolean };
  const close = (id: Id) => {
    const members = stack.splice(stack.lastIndexOf(id));
    for (const member of members) at(member).open = false;
    if (members.length > 1) cycles.push(members);
  };
  for (const { id: start } of graph.nodes) {
    if (found.has(start)) continue;
    const way = [open(start)];
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const edge = step.next.next().value;
      if (!edge) {
        const { order, low } = at(step.id);
        if (low === order) close(step.id);
        way.pop();
        const before = way.at(-1);
        if (before) at(before.id).low = Math.min(at(before.id).low, low);
      } else if (!found.has(edge.toId)) way.push(open(edge.toId));
      else if (at(edge.toId).open) at(step.id).low = Math.min(at(step.id).low, at(edge.toId).order);
    }
  }
  return cycles;
}

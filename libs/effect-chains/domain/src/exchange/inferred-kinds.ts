import type { NodeKind } from '../node-kind';
import type { RawPart } from './raw-chain';

/**
 * The column a box of somebody else's graph most likely belongs in: what nothing leads to is done, what leads nowhere is the effect it is
 * all for, what directly follows what is done is an output, and the rest are effects on the way.
 */
export function inferredKinds(nodes: readonly RawPart[], edges: readonly RawPart[]): Map<string, NodeKind> {
  const from = new Set(edges.map(({ fields }) => fields['fromId']));
  const to = new Set(edges.map(({ fields }) => fields['toId']));
  const done = new Set(nodes.filter(({ id }) => !to.has(id)).map(({ id }) => id));
  const next = new Set(
    edges.filter(({ fields }) => done.has(String(fields['fromId']))).map(({ fields }) => fields['toId']),
  );
  const kindOf = ({ id }: RawPart): NodeKind => {
    if (done.has(id)) return 'activity';
    if (!from.has(id)) return 'long_outcome';
    return next.has(id) ? 'output' : 'mid_outcome';
  };
  return new Map(nodes.map((node) => [node.id, kindOf(node)]));
}

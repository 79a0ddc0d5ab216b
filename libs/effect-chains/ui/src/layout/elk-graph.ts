import { type ChainContent, type ChainNode, NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import type { ElkNode } from 'elkjs/lib/elk-api';
import { boxSize } from './box-size';
import { BOX_WIDTH, columnOf, columnX } from './columns';
import type { Rect } from './geometry';
import { BOX_GAP, settleColumn } from './settle-column';

export interface ArrangeOptions {
  /** Leave the boxes that somebody placed by hand where they are. */
  keepPlaced: boolean;
}

/**
 * Layered drawing (Sugiyama) whose layers are the columns: they are read from where the boxes lie (`INTERACTIVE`), so that ELK
 * orders and aligns but never moves a box out of its column. Linear segments keep a straight line through a chain straight.
 */
const LAYERED = {
  'elk.algorithm': 'layered',
  'elk.direction': 'RIGHT',
  'elk.layered.layering.strategy': 'INTERACTIVE',
  'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS',
  'elk.layered.thoroughness': '2',
  'elk.edgeRouting': 'POLYLINE',
  'elk.separateConnectedComponents': 'false',
  'elk.spacing.nodeNode': `${BOX_GAP}`,
};

const isKept = (node: ChainNode, { keepPlaced }: ArrangeOptions) =>
  keepPlaced && node.pinned && node.x !== null && node.y !== null;

/**
 * What ELK is asked. Arrows within a column tell nothing about the order from left to right and are left out; one that leads
 * backwards is turned round. `places` is where the boxes lie now.
 */
export function toElkGraph({ nodes, edges }: ChainContent, places: ReadonlyMap<Id, Rect>): ElkNode {
  const column = new Map(nodes.map(({ id, kind }) => [id, columnOf(kind)]));
  return {
    id: 'chain',
    layoutOptions: LAYERED,
    children: nodes.map((node) => ({
      id: node.id,
      ...boxSize(node),
      x: columnX(node.kind),
      y: places.get(node.id)?.y ?? 0,
    })),
    edges: edges.flatMap(({ id, fromId, toId }) => {
      const [from, to] = [column.get(fromId), column.get(toId)];
      if (from === undefined || to === undefined || from === to) return [];
      const [source, target] = from < to ? [fromId, toId] : [toId, fromId];
      return [{ id, sources: [source], targets: [target] }];
    }),
  };
}

/** The places ELK found, drawn into the columns and past what is left where it is. Nothing that was moved overlaps. */
export function fromElkGraph(content: ChainContent, answer: ElkNode, options: ArrangeOptions): Map<Id, Rect> {
  const found = new Map((answer.children ?? []).map(({ id, y }) => [id, y ?? 0]));
  const places = new Map<Id, Rect>();
  for (const node of content.nodes) {
    if (isKept(node, options)) places.set(node.id, { x: node.x ?? 0, y: node.y ?? 0, ...boxSize(node) });
  }
  const taken = [...places.values()];
  for (const kind of NODE_KINDS) {
    const wanted = content.nodes
      .filter((node) => node.kind === kind && !places.has(node.id))
      .map((node) => ({ id: node.id, height: boxSize(node).height, y: Math.round(found.get(node.id) ?? 0) }))
      .sort((one, other) => one.y - other.y);
    for (const [id, rect] of settleColumn(wanted, columnAt(kind), taken)) places.set(id, rect);
  }
  return places;
}

const columnAt = (kind: NodeKind) => ({ x: columnX(kind), width: BOX_WIDTH });

import {
  type ChainDetail,
  type ChainFinding,
  type ChainNode,
  NODE_KINDS,
  type NodeKind,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { columnOrder } from './chain-edits';

/** An arrow as it is read under the box it leaves. */
export interface OutlineArrow {
  id: Id;
  text: string;
  assumption: string | null;
  findings: number;
}

export interface OutlineRow {
  node: ChainNode;
  arrows: OutlineArrow[];
  /** The goal it stands for, the group it is in, kronor of those who do it. */
  goal: string | null;
  group: string | null;
  kronor: number;
  /** How many findings are about the box itself. */
  findings: number;
}

export interface OutlineColumn {
  kind: NodeKind;
  rows: OutlineRow[];
}

/** The chain as it is read: column by column, each box with the arrows that leave it. Linear in parts, but for the sorting. */
export function outlineColumns(chain: ChainDetail, findings: readonly ChainFinding[]): OutlineColumn[] {
  const { nodes, edges, groups, references } = chain;
  const texts = new Map(nodes.map(({ id, text }) => [id, text]));
  const out = Map.groupBy(edges, ({ fromId }) => fromId);
  const names = new Map(groups.map(({ id, name }) => [id, name]));
  const goals = new Map(references.goals.map((goal) => [goal.lineageId, goal.code ?? goal.wording]));
  const money = new Map(references.interventions.map(({ id, amount }) => [id, amount]));
  const counted = findingsByPart(findings);
  const row = (node: ChainNode): OutlineRow => ({
    node,
    arrows: (out.get(node.id) ?? []).map(({ id, toId, assumption }) => ({
      id,
      text: texts.get(toId) ?? '',
      assumption,
      findings: counted.get(id) ?? 0,
    })),
    goal: node.goalLineageId ? (goals.get(node.goalLineageId) ?? null) : null,
    group: node.groupId ? (names.get(node.groupId) ?? null) : null,
    kronor: node.interventionIds.reduce((sum, id) => sum + (money.get(id) ?? 0), 0),
    findings: counted.get(node.id) ?? 0,
  });
  return NODE_KINDS.map((kind) => ({ kind, rows: columnOrder(chain, kind).map(row) }));
}

/** A finding on an arrow counts for the arrow, not for the boxes it joins. */
export function findingsByPart(findings: readonly ChainFinding[]): Map<Id, number> {
  const counts = new Map<Id, number>();
  for (const { nodeIds, edgeIds } of findings) {
    for (const id of edgeIds.length ? edgeIds : nodeIds) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

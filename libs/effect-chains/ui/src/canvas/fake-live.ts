import { signal } from '@angular/core';
import {
  applyChanges,
  type ChainContent,
  type ChainDetail,
  type ChainFinding,
  type ChainNode,
  changing,
  NEW_EDGE,
  NEW_NODE,
  NODE_KINDS,
  type NodeContent,
  type NodeKind,
  type PartChange,
  type PartKind,
  type Presence,
} from '@rt/effect-chains/domain';

/** A live chain for specs: changes are laid on at once and nothing is sent. */
export class FakeLive {
  readonly chain = signal<ChainDetail | null>(null);
  readonly selection = signal<ReadonlySet<string>>(new Set());
  readonly mayEdit = signal(true);
  readonly others = signal<readonly Presence[]>([]);
  readonly recent = signal<ReadonlyMap<string, { by: string; at: number }>>(new Map());
  readonly findings = signal<readonly ChainFinding[]>([]);
  readonly names = signal(Object.fromEntries(NODE_KINDS.map((kind) => [kind, kind])) as Record<NodeKind, string>);
  readonly said: string[] = [];
  undone = 0;

  constructor(content: Partial<ChainContent>) {
    const references = { goals: [], indicators: [], interventions: [] };
    const parts = { nodes: [], edges: [], evidence: [], groups: [], ...content };
    const subject = { strategyId: null, interventionId: null };
    this.chain.set({ id: 'chain', name: 'Kedjan', seq: 0, version: 1, references, ...subject, ...parts });
  }

  change(changes: readonly PartChange[], said: string) {
    this.said.push(said);
    this.chain.update((chain) => chain && applyChanges(chain, changes));
  }

  type(part: PartKind, id: string, patch: Partial<NodeContent & { name: string }>) {
    const chain = this.chain();
    const node = chain?.nodes.find((each) => each.id === id);
    const group = chain?.groups.find((each) => each.id === id);
    const change = part === 'group' ? group && changing('group', group, patch) : node && changing('node', node, patch);
    if (change) this.change([change], 'typed');
  }

  undo() {
    this.undone++;
  }
}

export const aNode = (id: string, change: Partial<ChainNode> = {}): ChainNode => ({
  ...NEW_NODE,
  id,
  kind: 'activity',
  text: `Ruta ${id}`,
  version: 1,
  ...change,
});

/** An arrow between boxes with names of one letter: `ab`. */
export const anEdge = (id: string, change = {}) => ({
  ...NEW_EDGE,
  id,
  fromId: id.charAt(0),
  toId: id.charAt(1),
  version: 1,
  ...change,
});

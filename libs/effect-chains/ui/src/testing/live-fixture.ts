import { computed, type Provider, signal } from '@angular/core';
import {
  applyChanges,
  type ChainDetail,
  type ChainEdge,
  type ChainEvidence,
  type ChainNode,
  changing,
  checkChain,
  NEW_EDGE,
  NEW_NODE,
  type NodeKind,
  type PartChange,
  type PartContents,
  type PartKind,
  type Presence,
  SHELVES,
  type StoredParts,
} from '@rt/effect-chains/domain';
import { DEFAULT_STAGE_NAMES } from '@rt/goals/domain';
import { Concepts } from '@rt/goals/ui';
import type { Id } from '@rt/shared/domain';
import { ChainComments } from '../comments/chain-comments';
import { ChainLive } from '../live/chain-live';

export const box = (id: Id, kind: NodeKind, rest: Partial<ChainNode> = {}): ChainNode => ({
  ...NEW_NODE,
  id,
  kind,
  text: `Ruta ${id}`,
  version: 1,
  ...rest,
});

/** An arrow between boxes named by one letter each: `ab` leads from a to b. */
export const arrow = (id: string, rest: Partial<ChainEdge> = {}): ChainEdge => ({
  ...NEW_EDGE,
  id,
  fromId: id.charAt(0),
  toId: id.charAt(1),
  version: 1,
  ...rest,
});

export const source = (id: Id, edgeId: Id, rest: Partial<ChainEvidence> = {}): ChainEvidence => ({
  id,
  edgeId,
  bearing: 'supports',
  strength: 'moderate',
  source: 'Utvärdering 2024',
  url: null,
  date: null,
  note: null,
  version: 1,
  ...rest,
});

export const chainFixture = (rest: Partial<ChainDetail> = {}): ChainDetail => ({
  id: 'chain',
  name: 'Till arbete',
  strategyId: null,
  interventionId: null,
  nodes: [],
  edges: [],
  evidence: [],
  groups: [],
  references: { goals: [], indicators: [], interventions: [] },
  seq: 0,
  version: 1,
  ...rest,
});

const NAMES: Record<NodeKind, string> = {
  need: 'Behov',
  resource: 'Resurs',
  activity: 'Aktivitet',
  output: 'Prestation',
  short_outcome: 'Effekt på kort sikt',
  mid_outcome: 'Effekt på medellång sikt',
  long_outcome: 'Effekt på lång sikt',
  goal: 'Mål',
};

/** The live chain of a page, without a server: what is changed is there at once, and `said` tells what was done. */
export class LiveFixture {
  readonly chain = signal<ChainDetail | null>(chainFixture());
  readonly editable = signal(true);
  readonly mayEdit = this.editable.asReadonly();
  readonly selection = signal<ReadonlySet<Id>>(new Set());
  readonly names = signal(NAMES);
  readonly others = signal<readonly Presence[]>([]);
  readonly recent = signal<ReadonlyMap<Id, { by: string; at: number }>>(new Map());
  readonly findings = computed(() => checkChain(this.chain() ?? chainFixture()));
  readonly said: string[] = [];

  change(changes: readonly PartChange[], said: string) {
    if (!changes.length) return;
    this.said.push(said);
    this.chain.update((chain) => chain && applyChanges(chain, changes));
  }

  type<K extends PartKind>(part: K, id: Id, patch: Partial<PartContents[K]>) {
    const shelf = this.chain()?.[SHELVES[part]] as unknown as readonly StoredParts[K][];
    const before = shelf.find((each) => each.id === id);
    const change = before && changing(part, before, patch);
    if (change) this.chain.update((chain) => chain && applyChanges(chain, [change]));
  }
}

export function liveFixture(rest: Partial<ChainDetail> = {}) {
  const live = new LiveFixture();
  live.chain.set(chainFixture(rest));
  const openOn = signal<ReadonlyMap<Id, number>>(new Map());
  const provider: Provider = [
    { provide: ChainLive, useValue: live },
    { provide: ChainComments, useValue: { openOn } },
    { provide: Concepts, useValue: { stages: signal(DEFAULT_STAGE_NAMES), stageNames: live.names } },
  ];
  return { live, openOn, provider };
}

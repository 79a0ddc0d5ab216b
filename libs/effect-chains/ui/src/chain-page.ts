import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { TrailFold } from '@rt/audit/ui';
import { edgeSentence, findCycle, NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import { SessionStore } from '@rt/identity/ui';
import { injectLanguage, ProblemMessage, Skeleton } from '@rt/shared/ui';
import { ChainBox } from './chain-box';
import { CHAIN_LABELS } from './chain-labels';
import { ChainStore } from './chain-store';
import { COLUMN_NAMES } from './chain-words';
import { NodeForm } from './node-form';

/** A chain as an outline: its columns one after the other, each box with what it leads to, and the whole in words. */
@Component({
  selector: 'rt-chain-page',
  imports: [ChainBox, NodeForm, ProblemMessage, Skeleton, TrailFold],
  providers: [ChainStore],
  templateUrl: './chain-page.html',
  styleUrl: './chain-page.css',
})
export class ChainPage {
  readonly chainId = input.required<string>();

  protected readonly store = inject(ChainStore);
  private readonly session = inject(SessionStore);
  private readonly language = injectLanguage();
  protected readonly labels = CHAIN_LABELS;
  protected readonly trailOf = ['effect_chain', 'chain_node', 'chain_edge'];
  protected readonly adding = signal<NodeKind | null>(null);
  protected readonly mayEdit = () => this.session.can('chain:edit');
  protected readonly columns = computed(() =>
    NODE_KINDS.map((kind) => ({
      kind,
      name: COLUMN_NAMES[kind],
      nodes: this.store.chain()?.nodes.filter((node) => node.kind === kind) ?? [],
    })),
  );
  protected readonly sentences = computed(() => {
    const byId = new Map(this.store.chain()?.nodes.map((node) => [node.id, node]));
    return (this.store.chain()?.edges ?? []).flatMap((edge) => {
      const [from, to] = [byId.get(edge.fromId), byId.get(edge.toId)];
      return from && to ? [{ id: edge.id, text: edgeSentence(from, to, edge)[this.language] }] : [];
    });
  });
  protected readonly cycle = computed(() => {
    const texts = new Map(this.store.chain()?.nodes.map(({ id, text }) => [id, text]));
    return findCycle(this.store.chain()?.edges ?? []).flatMap((id) => texts.get(id) ?? []);
  });

  constructor() {
    effect(() => this.store.id.set(this.chainId()));
  }

  protected rename(event: Event, name: string) {
    event.preventDefault();
    this.store.rename(name);
  }

  protected add(kind: NodeKind, node: { text: string; goalId: string | null }) {
    this.store.addNode({ kind, ...node }, () => this.adding.set(null));
  }
}

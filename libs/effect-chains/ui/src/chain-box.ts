import { Component, computed, inject, input, signal } from '@angular/core';
import { RouterLink } from '@angular/router';
import { type ChainDetail, type ChainEdge, type ChainNode, edgeSentence } from '@rt/effect-chains/domain';
import { injectLanguage } from '@rt/shared/ui';
import { ArrowForm } from './arrow-form';
import { ChainStore } from './chain-store';
import { NodeForm } from './node-form';

/** One box of the outline, with the arrows that leave it. */
@Component({
  selector: 'rt-chain-box',
  imports: [ArrowForm, NodeForm, RouterLink],
  templateUrl: './chain-box.html',
  styles: `
    :host {
      display: block;
      padding-block: 8px;
      border-top: 1px solid var(--rt-grey-4);
    }
    p {
      margin: 0 0 4px;
    }
    .text {
      font-size: var(--rt-size-3);
    }
    ul {
      margin: 0;
      padding-left: 24px;
      list-style: none;
    }
    .rt-row {
      gap: 0 16px;
    }
    .rt-row .rt-button {
      min-height: 24px;
      padding: 0;
      font-size: var(--rt-size-1);
      font-weight: 400;
    }
  `,
})
export class ChainBox {
  readonly node = input.required<ChainNode>();
  readonly chain = input.required<ChainDetail>();
  readonly editable = input(false);

  protected readonly store = inject(ChainStore);
  private readonly language = injectLanguage();
  protected readonly editing = signal(false);
  protected readonly linking = signal(false);
  protected readonly changing = signal<string | null>(null);
  protected readonly arrows = computed(() => {
    const { nodes, edges } = this.chain();
    return edges.flatMap((edge) => {
      const to = nodes.find(({ id }) => id === edge.toId);
      if (edge.fromId !== this.node().id || !to) return [];
      return [{ edge, to, sentence: edgeSentence(this.node(), to, edge)[this.language] }];
    });
  });
  protected readonly targets = computed(() => {
    const reached = new Set([this.node().id, ...this.arrows().map(({ to }) => to.id)]);
    return this.chain().nodes.filter(({ id }) => !reached.has(id));
  });

  protected change(change: { text: string; goalId: string | null }) {
    this.store.changeNode(this.node(), change, () => this.editing.set(false));
  }

  protected rest(edge: ChainEdge, assumption: string | null) {
    this.store.changeEdge(edge, assumption, () => this.changing.set(null));
  }

  protected lead({ toId, assumption }: { toId: string; assumption: string | null }) {
    this.store.addEdge(this.node().id, toId, assumption);
    this.linking.set(false);
  }
}

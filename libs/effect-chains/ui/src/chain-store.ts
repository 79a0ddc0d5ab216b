import { inject, Injectable, linkedSignal, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { ChainDetail, ChainEdge, ChainNode, ChainNodeChange, ChainNodeInput } from '@rt/effect-chains/domain';
import { conflictIn, Undo } from '@rt/shared/ui';
import type { Observable } from 'rxjs';
import { ChainClient } from './chain-client';

/** The chain on the page: what it is now, and every change to it with its way back. Provided by the page. */
@Injectable()
export class ChainStore {
  private readonly client = inject(ChainClient);
  private readonly undo = inject(Undo);
  private readonly router = inject(Router);
  readonly id = signal('');
  readonly read = this.client.chain(() => this.id());
  readonly chain = linkedSignal(() => (this.read.hasValue() ? this.read.value() : null));
  readonly error = signal<unknown>(null);

  addNode(node: Omit<ChainNodeInput, 'id'>, done?: () => void) {
    const id = crypto.randomUUID();
    this.take(this.client.add(this.id(), { nodes: [{ ...node, id }] }), (chain) => {
      this.offer($localize`:@@chain.node-added:Rutan lades till.`, () => this.dropNode(chain, id));
      done?.();
    });
  }

  addEdge(fromId: string, toId: string, assumption: string | null) {
    const id = crypto.randomUUID();
    this.take(this.client.add(this.id(), { edges: [{ id, fromId, toId, assumption }] }), (chain) => {
      this.offer($localize`:@@chain.edge-added:Pilen lades till.`, () => this.dropEdge(chain, id));
    });
  }

  changeNode(node: ChainNode, change: ChainNodeChange, done?: () => void) {
    const before = { kind: node.kind, text: node.text, goalId: node.goal?.id ?? null };
    this.take(this.client.changeNode(node, change), (chain) => {
      const changed = chain.nodes.find(({ id }) => id === node.id);
      if (changed) this.offer(CHANGED, () => this.take(this.client.changeNode(changed, before)));
      done?.();
    });
  }

  changeEdge(edge: ChainEdge, assumption: string | null, done?: () => void) {
    this.take(this.client.changeEdge(edge, assumption), (chain) => {
      const changed = chain.edges.find(({ id }) => id === edge.id);
      if (changed) this.offer(CHANGED, () => this.take(this.client.changeEdge(changed, edge.assumption)));
      done?.();
    });
  }

  /** A box takes its arrows with it, and brings them back. */
  removeNode(node: ChainNode) {
    const edges = this.chain()?.edges.filter(({ fromId, toId }) => [fromId, toId].includes(node.id)) ?? [];
    const { id, kind, text, goal } = node;
    this.take(this.client.removeNode(node), () =>
      this.offer($localize`:@@chain.node-removed:Rutan togs bort.`, () =>
        this.take(
          this.client.add(this.id(), { nodes: [{ id, kind, text, goalId: goal?.id ?? null }], edges: bare(edges) }),
        ),
      ),
    );
  }

  removeEdge(edge: ChainEdge) {
    this.take(this.client.removeEdge(edge), () =>
      this.offer($localize`:@@chain.edge-removed:Pilen togs bort.`, () =>
        this.take(this.client.add(this.id(), { edges: bare([edge]) })),
      ),
    );
  }

  rename(name: string) {
    const chain = this.chain();
    if (chain && name.trim() && name.trim() !== chain.name) this.take(this.client.rename(chain, name.trim()));
  }

  /** Removes the chain and leaves its page; undoing brings both back. */
  remove() {
    const chain = this.chain();
    if (!chain) return;
    this.client.remove(chain).subscribe({
      next: () => {
        void this.router.navigate(['/effektkedjor']);
        this.offer($localize`:@@chain.removed:Kedjan togs bort.`, () =>
          this.client.create(inputOf(chain)).subscribe(({ id }) => void this.router.navigate(['/effektkedjor', id])),
        );
      },
      error: (error: unknown) => this.error.set(error),
    });
  }

  private dropNode(chain: ChainDetail, id: string) {
    const node = chain.nodes.find((each) => each.id === id);
    if (node) this.take(this.client.removeNode(node));
  }

  private dropEdge(chain: ChainDetail, id: string) {
    const edge = chain.edges.find((each) => each.id === id);
    if (edge) this.take(this.client.removeEdge(edge));
  }

  private offer(text: string, undo: () => unknown) {
    this.undo.offer(text, undo);
  }

  /** Shows the chain as it is after the change; where someone else was first, as they left it, with what was typed still there. */
  private take(change: Observable<ChainDetail>, done?: (chain: ChainDetail) => void) {
    this.error.set(null);
    change.subscribe({
      next: (chain) => {
        this.chain.set(chain);
        done?.(chain);
      },
      error: (error: unknown) => {
        const newer = conflictIn<ChainDetail>(error)?.current;
        if (newer) this.chain.set(newer);
        this.error.set(error);
      },
    });
  }
}

const CHANGED = $localize`:@@chain.changed:Ändringen är sparad.`;

const bare = (edges: readonly ChainEdge[]) =>
  edges.map(({ id, fromId, toId, assumption }) => ({ id, fromId, toId, assumption }));

const inputOf = ({ id, name, nodes, edges }: ChainDetail) => ({
  id,
  name,
  nodes: nodes.map(({ id, kind, text, goal }) => ({ id, kind, text, goalId: goal?.id ?? null })),
  edges: bare(edges),
});

import { inject, linkedSignal, Service, signal } from '@angular/core';
import {
  type AppliedChanges,
  applyChanges,
  type ChainDetail,
  type PartChange,
  type PartConflict,
  removing,
  SHELVES,
} from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { Subject } from 'rxjs';
import { ChainClient } from '../chain-client';
import { namesUnknown } from './named-outside';
import { partIn } from './parked-change';

/** How long a missing change may be on its way before the chain is read anew. */
const GAP_MS = 1000;

/** The chain as the server has it, change by change. */
@Service()
export class StoredChain {
  private readonly client = inject(ChainClient);
  readonly id = signal<Id>('');
  readonly read = this.client.chain(() => this.id());
  /** Every change that was made here or elsewhere, once, as it is laid on the chain. */
  readonly taken = new Subject<AppliedChanges>();
  private readonly early = new Map<number, AppliedChanges>();
  private readonly ahead = new Map<number, AppliedChanges>();
  private readonly removals = new Map<Id, readonly PartChange[]>();
  private gap: ReturnType<typeof setTimeout> | undefined;
  private asking = false;

  readonly chain = linkedSignal<ChainDetail | null, ChainDetail | null>({
    source: () => (this.read.hasValue() ? this.read.value() : null),
    computation: (value, before) => this.newer(value, before?.value ?? null),
  });

  open(id: Id) {
    clearTimeout(this.gap);
    for (const kept of [this.early, this.ahead, this.removals]) kept.clear();
    this.chain.set(null);
    if (this.id() === id) this.read.reload();
    this.id.set(id);
  }

  /** A change as the server tells it; what was made here is laid on the chain even where others’ before it are on their way. */
  receive(applied: AppliedChanges, mine = false) {
    const chain = this.chain();
    if ((chain && applied.seq <= chain.seq) || this.ahead.has(applied.seq)) return;
    if (chain && (mine || applied.seq === chain.seq + 1)) this.take(applied);
    else this.early.set(applied.seq, applied);
    this.fill();
    clearTimeout(this.gap);
    if (this.early.size || this.ahead.size) this.gap = setTimeout(() => this.read.reload(), GAP_MS);
  }

  /** The name and the subject as they now are. */
  rename({ name, strategyId, interventionId, version }: ChainDetail) {
    this.chain.update((chain) => chain && { ...chain, name, strategyId, interventionId, version });
  }

  /** Parts as a refusal says they are now. */
  correct(conflicts: readonly PartConflict[]) {
    this.chain.update((chain) => conflicts.reduce((now, conflict) => now && this.corrected(now, conflict), chain));
  }

  /** The changes that removed a part; none where it is not known. */
  removalOf(id: Id): readonly PartChange[] {
    return this.removals.get(id) ?? [];
  }

  private take(applied: AppliedChanges) {
    this.remember(applied.changes);
    this.ahead.set(applied.seq, applied);
    this.chain.update((chain) => chain && applyChanges(chain, applied.changes, applied.versions));
    this.taken.next(applied);
    if (namesUnknown(applied.changes, this.chain()?.references)) this.askReferences();
  }

  private fill() {
    for (let chain = this.chain(); chain; chain = this.chain()) {
      const seq = chain.seq + 1;
      const next = this.early.get(seq);
      if (next && this.early.delete(seq)) this.take(next);
      if (!this.ahead.delete(seq)) return;
      this.chain.set({ ...(this.chain() ?? chain), seq });
    }
  }

  /** What was read, with what is known to have been changed since; never older than what is shown. */
  private newer(value: ChainDetail | null, shown: ChainDetail | null): ChainDetail | null {
    if (!value || value.id !== this.id()) return shown?.id === this.id() ? shown : null;
    if (shown?.id === value.id && shown.seq > value.seq) {
      const { name, strategyId, interventionId, version } = value;
      return { ...shown, name, strategyId, interventionId, version };
    }
    for (const seq of [...this.early.keys(), ...this.ahead.keys()])
      if (seq <= value.seq) [this.early, this.ahead].forEach((kept) => kept.delete(seq));
    return [...this.ahead.values()].reduce((now, { changes, versions }) => applyChanges(now, changes, versions), value);
  }

  private corrected(chain: ChainDetail, { part, id, current }: PartConflict): ChainDetail {
    if (!current) {
      if (partIn(chain, { part, id })) this.remember(removing(chain, new Set([id])));
      return applyChanges(chain, [{ part, id, was: {}, is: null } as PartChange]);
    }
    const shelf = (chain[SHELVES[part]] as readonly { id: Id }[]).map((each) => (each.id === id ? current : each));
    return { ...chain, [SHELVES[part]]: shelf };
  }

  private remember(changes: readonly PartChange[]) {
    for (const { id, is } of changes) if (is === null) this.removals.set(id, changes);
  }

  private askReferences() {
    if (this.asking) return;
    this.asking = true;
    this.client.references(this.id()).subscribe({
      next: (references) => this.chain.update((chain) => chain && { ...chain, references }),
      error: () => (this.asking = false),
      complete: () => (this.asking = false),
    });
  }
}

import { computed, inject, Injectable, linkedSignal, signal } from '@angular/core';
import {
  applyChanges,
  type ChainDetail,
  checkChain,
  type ChainFinding,
  changing,
  invertChanges,
  NODE_KINDS,
  type NodeKind,
  type PartChange,
  type PartContents,
  type PartKind,
  type Presence,
  SHELVES,
  type StoredParts,
} from '@rt/effect-chains/domain';
import { DEFAULT_STAGE_NAMES } from '@rt/goals/domain';
import { SessionStore } from '@rt/identity/ui';
import type { Id } from '@rt/shared/domain';
import { ChainClient } from '../chain-client';
import { ChainHistory } from './chain-history';
import { joined, type WaitingSet } from './waiting-set';

export interface SavedState {
  state: 'saved' | 'saving' | 'offline' | 'conflict';
  at: Date | null;
  /** How many sets of changes are not confirmed. */
  waiting: number;
}

/**
 * The chain on the page: what is stored with one's own unsent changes laid on top, kept in step with what others do.
 * Provided by the page.
 */
@Injectable()
export class ChainLive {
  private readonly client = inject(ChainClient);
  private readonly session = inject(SessionStore);
  private readonly history = new ChainHistory();
  readonly id = signal<Id>('');
  private readonly read = this.client.chain(() => this.id());
  private readonly confirmed = linkedSignal<ChainDetail | null>(() =>
    this.read.hasValue() ? this.read.value() : null,
  );
  private readonly waiting = signal<readonly WaitingSet[]>([]);
  private readonly sending = signal(false);
  private readonly savedAt = signal<Date | null>(null);

  readonly chain = computed(() => {
    const stored = this.confirmed();
    return (
      stored &&
      applyChanges(
        stored,
        this.waiting().flatMap(({ changes }) => changes),
      )
    );
  });
  readonly error = computed<unknown>(() => this.read.error());
  readonly loading = computed(() => this.read.isLoading());
  readonly mayEdit = computed(() => this.session.can('chain:edit'));
  readonly selection = signal<ReadonlySet<Id>>(new Set());
  readonly canUndo = this.history.canUndo;
  readonly canRedo = this.history.canRedo;
  readonly saved = computed<SavedState>(() => ({
    state: this.waiting().length ? 'saving' : 'saved',
    at: this.savedAt(),
    waiting: this.waiting().length,
  }));
  readonly others = signal<readonly Presence[]>([]).asReadonly();
  readonly recent = signal<ReadonlyMap<Id, { by: string; at: number }>>(new Map()).asReadonly();
  readonly findings = computed<readonly ChainFinding[]>(() => {
    const chain = this.chain();
    return chain ? checkChain(chain) : [];
  });
  readonly names = computed(
    () =>
      Object.fromEntries(NODE_KINDS.map((kind) => [kind, DEFAULT_STAGE_NAMES[kind].name])) as Record<NodeKind, string>,
  );

  /** One undo step, named by what was done: `Rutan lades till`. */
  change(changes: readonly PartChange[], said: string): void {
    if (!changes.length) return;
    this.history.add({ said, changes, typed: false });
    this.queue(changes, false);
  }

  /** Like change, for typing: what is written on in the same field is one undo step. */
  type<K extends PartKind>(part: K, id: Id, patch: Partial<PartContents[K]>): void {
    const shelf = this.chain()?.[SHELVES[part]] as readonly StoredParts[K][] | undefined;
    const before = shelf?.find((each) => each.id === id);
    const change = before && changing(part, before, patch);
    if (!change) return;
    this.history.add({ said: TYPED, changes: [change], typed: true });
    this.queue([change], true);
  }

  undo(): void {
    const step = this.history.takeDone();
    if (step) this.queue(invertChanges(step.changes), false);
  }

  redo(): void {
    const step = this.history.takeUndone();
    if (step) this.queue(step.changes, false);
  }

  private queue(changes: readonly PartChange[], typed: boolean) {
    const set = { id: crypto.randomUUID(), changes: [...changes], typed };
    this.waiting.update((sets) => {
      const last = sets.length > (this.sending() ? 1 : 0) ? sets.at(-1) : undefined;
      const both = joined(last, set);
      return both ? [...sets.slice(0, -1), both] : [...sets, set];
    });
    this.send();
  }

  private send() {
    const set = this.waiting()[0];
    if (!set || this.sending()) return;
    this.sending.set(true);
    this.client.send(this.id(), set).subscribe({
      next: ({ seq, changes, versions }) => {
        this.confirmed.update((chain) => chain && { ...applyChanges(chain, changes, versions), seq });
        this.settle(set);
      },
      error: () => this.settle(set),
    });
  }

  private settle({ id }: WaitingSet) {
    this.waiting.update((sets) => sets.filter((set) => set.id !== id));
    this.sending.set(false);
    this.savedAt.set(new Date());
    this.send();
  }
}

const TYPED = $localize`:@@chain-live.typed:Texten ändrades`;

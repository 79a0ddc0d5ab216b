import { computed, DestroyRef, effect, inject, Injectable, signal, untracked } from '@angular/core';
import {
  type ChainFinding,
  changing,
  checkChain,
  PART_KINDS,
  type PartChange,
  type PartContents,
  type PartKind,
  SHELVES,
  type StoredParts,
} from '@rt/effect-chains/domain';
import { Concepts } from '@rt/goals/ui';
import { SessionStore } from '@rt/identity/ui';
import type { Id } from '@rt/shared/domain';
import { ChainHistory } from './chain-history';
import { Outbox } from './outbox';
import { partIn } from './parked-change';
import { RecentChanges } from './recent-changes';
import { Room } from './room';
import { Saving } from './saving';
import { StoredChain } from './stored-chain';
import { storable } from './storable';
import { WhoIsHere } from './who-is-here';
import { withWork } from './work';

/**
 * The chain on the page: what is stored with one's own unsent changes laid on top, kept in step with what others do.
 * Provided by the page.
 */
@Injectable()
export class ChainLive {
  private readonly stored = inject(StoredChain);
  private readonly outbox = inject(Outbox);
  private readonly room = inject(Room);
  private readonly here = inject(WhoIsHere);
  private readonly session = inject(SessionStore);
  private readonly history = inject(ChainHistory);

  readonly id = signal<Id>('');
  readonly selection = signal<ReadonlySet<Id>>(new Set());
  readonly chain = computed(() => {
    const stored = this.stored.chain();
    return stored && withWork(stored, this.outbox.work());
  });
  readonly error = computed<unknown>(() => this.outbox.chainGone() ?? this.stored.read.error());
  readonly loading = computed(() => !this.chain() && this.stored.read.isLoading());
  readonly mayEdit = computed(() => this.session.can('chain:edit'));
  readonly canUndo = this.history.canUndo;
  readonly canRedo = this.history.canRedo;
  readonly saved = inject(Saving).saved;
  readonly others = this.here.others;
  readonly recent = inject(RecentChanges).parts;
  /** What was undone or done again, for a screen reader. */
  readonly said = signal('');
  readonly findings = computed<readonly ChainFinding[]>(() => {
    const chain = this.chain();
    return chain ? checkChain(chain) : [];
  });
  readonly names = inject(Concepts).stageNames;

  constructor() {
    inject(DestroyRef).onDestroy(() => this.room.leave());
    effect(() => {
      const id = this.id();
      untracked(() => this.room.enter(id));
    });
    effect(() => {
      const selected = this.selection();
      untracked(() => this.onSelected(selected));
    });
  }

  /** One undo step, named by what was done: `Rutan lades till`. */
  change(changes: readonly PartChange[], said: string): void {
    if (!changes.length || !this.mayEdit()) return;
    this.history.add({ said, changes, typed: false });
    this.outbox.add(changes);
  }

  /**
   * Like change, for typing: what is written on in the same field is one undo step. A text too short or too long to be
   * stored is left out: the field keeps it, and says what is wrong.
   */
  type<K extends PartKind>(part: K, id: Id, patch: Partial<PartContents[K]>): void {
    if (!this.mayEdit()) return;
    const chain = this.chain();
    const before = chain && (partIn(chain, { part, id }) as StoredParts[K] | undefined);
    const change = before && changing(part, before, storable(patch));
    if (!change) return;
    this.history.add({ said: TYPED, changes: [change], typed: true });
    this.outbox.add([change], true);
  }

  undo(): void {
    const step = this.history.undo();
    if (step) this.lay(step.changes, $localize`:@@chain-live.undone:Ångrat: ${step.said}:step:`);
  }

  redo(): void {
    const step = this.history.redo();
    if (step) this.lay(step.changes, $localize`:@@chain-live.redone:Gjort om: ${step.said}:step:`);
  }

  private lay(changes: readonly PartChange[], said: string) {
    this.outbox.add(changes);
    this.said.set(said);
  }

  private onSelected(selected: ReadonlySet<Id>) {
    const [id] = selected;
    const part = PART_KINDS.find((kind) => this.chain()?.[SHELVES[kind]].some((each) => each.id === id));
    this.here.select(id && part ? { part, id } : null);
  }
}

const TYPED = $localize`:@@chain-live.typed:Texten ändrades`;

import { DOCUMENT, inject, InjectionToken, Service, signal } from '@angular/core';
import type { AppliedChanges, PartChange } from '@rt/effect-chains/domain';
import type { Id, ProblemBody } from '@rt/shared/domain';
import { toProblem } from '@rt/shared/ui';
import { ChainClient } from '../chain-client';
import { joinedWork, KeptWork } from './kept-work';
import { lastSeen } from './last-seen';
import { refusalOf } from './refusal';
import { StoredChain } from './stored-chain';
import type { Parked } from './parked-change';
import { NO_WORK, type Refused, withConflicts, withRefusal, withSet, withStored, withWork, type Work } from './work';

/** Waiting times in milliseconds before a set that could not be sent is sent again. */
export const SEND_AGAIN = new InjectionToken<readonly number[]>('SEND_AGAIN', {
  factory: () => [1000, 2000, 5000, 10_000, 20_000],
});
/** Typing is sent at most this often. */
const TYPED_MS = 250;

/** What was done here and is not stored: sent one set at a time, in order, and kept in this browser until it is. */
@Service()
export class Outbox {
  private readonly client = inject(ChainClient);
  private readonly stored = inject(StoredChain);
  private readonly kept = inject(KeptWork);
  private readonly waits = inject(SEND_AGAIN);
  private readonly state = signal<Work>(NO_WORK);
  readonly work = this.state.asReadonly();
  /** True while the server cannot be reached. */
  readonly lost = signal(false);
  /** The chain has been removed: what waits has nowhere to go. */
  readonly chainGone = signal<ProblemBody | null>(null);
  readonly savedAt = signal<Date | null>(null);
  private loadedId: Id = '';
  private readonly mine = new Set<Id>();
  private sendingId: Id | null = null;
  private failures = 0;
  private sentAt = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.stored.taken.subscribe((applied) => this.settle(applied));
    inject(DOCUMENT).defaultView?.addEventListener('online', () => this.sendNow());
  }

  /** Begins with a chain, and goes on with what was left unsent at it. */
  async open(id: Id) {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.state.set(NO_WORK);
    this.loadedId = '';
    this.chainGone.set(null);
    this.sendingId = null;
    const left = await this.kept.load(id);
    if (this.stored.id() !== id) return;
    this.loadedId = id;
    for (const set of left.sets) this.mine.add(set.id);
    this.become(joinedWork(left, this.work()));
    this.send();
  }

  add(changes: readonly PartChange[], typed = false) {
    if (!changes.length) return;
    const chain = this.stored.chain();
    const seen = chain ? lastSeen(changes, withWork(chain, this.work())) : [];
    const set = { id: crypto.randomUUID(), changes: [...changes], typed, seen };
    this.mine.add(set.id);
    this.become(withSet(this.work(), set, this.sendingId));
    this.send();
  }

  isMine(setId: Id): boolean {
    return this.mine.has(setId);
  }

  sendNow() {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.send();
  }

  /** Takes away what a person has decided about. */
  decide(decided: { parked?: Parked; refused?: Refused }) {
    const { sets, parked, refused } = this.work();
    this.become({
      sets,
      parked: parked.filter((each) => each !== decided.parked),
      refused: refused.filter((each) => each !== decided.refused),
    });
  }

  /** After a chain that was removed has been put back. */
  resume() {
    this.chainGone.set(null);
    this.sendNow();
  }

  private send() {
    const set = this.work().sets[0];
    const held = this.loadedId !== this.stored.id() || this.chainGone() !== null;
    if (!set || held || this.sendingId || this.timer) return;
    const early = set.typed ? this.sentAt + TYPED_MS - Date.now() : 0;
    if (early > 0) return this.later(early);
    const chainId = this.stored.id();
    this.sendingId = set.id;
    this.sentAt = Date.now();
    const mine = (act: () => void) => this.sendingId === set.id && this.stored.id() === chainId && act();
    this.client.send(chainId, set).subscribe({
      next: (applied) => mine(() => this.onStored(applied)),
      error: (error: unknown) => mine(() => this.onRefused(set.id, error)),
    });
  }

  private onStored(applied: AppliedChanges) {
    this.sendingId = null;
    this.failures = 0;
    this.lost.set(false);
    this.stored.receive(applied, true);
    this.settle(applied);
    this.savedAt.set(new Date());
    this.send();
  }

  private onRefused(setId: Id, error: unknown) {
    this.sendingId = null;
    const refusal = refusalOf(error, this.failures);
    this.lost.set(refusal.kind === 'again');
    if (refusal.kind === 'again') return this.later(this.waits[Math.min(this.failures++, this.waits.length - 1)] ?? 0);
    this.failures = 0;
    if (refusal.kind === 'signed-out') return;
    if (refusal.kind === 'chain-gone') return this.chainGone.set(refusal.problem);
    if (refusal.kind === 'conflict') this.stored.correct(refusal.conflicts.conflicts);
    const newId = crypto.randomUUID();
    this.mine.add(newId);
    const parts = refusal.kind === 'conflict' ? withConflicts(this.work(), setId, refusal.conflicts, newId) : null;
    this.become(parts ?? withRefusal(this.work(), setId, toProblem(error), newId));
    this.send();
  }

  private settle(applied: AppliedChanges) {
    this.become(withStored(this.work(), applied));
  }

  private become(work: Work) {
    if (work === this.work()) return;
    this.state.set(work);
    if (this.loadedId) void this.kept.keep(this.loadedId, work);
  }

  private later(wait: number) {
    this.timer = setTimeout(() => this.sendNow(), wait);
  }
}

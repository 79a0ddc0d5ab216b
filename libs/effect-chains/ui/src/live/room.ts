import { computed, effect, inject, Service, signal, untracked } from '@angular/core';
import type { AppliedChanges, LiveEvent, Presence } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { ChainHistory } from './chain-history';
import { ChangeFeed } from './change-feed';
import { Outbox } from './outbox';
import { RecentChanges } from './recent-changes';
import { StoredChain } from './stored-chain';
import { WhoIsHere } from './who-is-here';

/** The chain this window is at: what others do there is heard from the change that is shown on. */
@Service()
export class Room {
  private readonly stored = inject(StoredChain);
  private readonly outbox = inject(Outbox);
  private readonly history = inject(ChainHistory);
  private readonly feed = inject(ChangeFeed);
  private readonly here = inject(WhoIsHere);
  private readonly recent = inject(RecentChanges);
  private readonly at = signal<Id>('');
  /** Counts up when somebody has commented. */
  readonly commented = signal(0);

  constructor() {
    this.stored.taken.subscribe((applied) => this.onTaken(applied));
    const shown = computed(() => (this.stored.chain()?.id === this.at() ? this.at() : ''));
    effect(() => {
      const id = shown();
      if (id) untracked(() => this.listen(id));
    });
  }

  enter(id: Id) {
    this.leave();
    this.at.set(id);
    if (!id) return;
    this.stored.open(id);
    void this.outbox.open(id);
  }

  /** After the chain was gone: what waited is sent, and what others do is heard again. */
  comeBack() {
    this.stored.read.reload();
    this.outbox.resume();
    this.listen(this.at());
  }

  /** What waits to be sent goes on being sent. */
  leave() {
    this.at.set('');
    this.feed.close();
    this.here.leave();
    this.history.clear();
  }

  private listen(chainId: Id) {
    this.feed.open({
      chainId,
      clientId: this.here.clientId,
      after: () => this.stored.chain()?.seq ?? 0,
      opened: () => this.here.enter(chainId),
      on: (event, data) => this.onEvent(event, data),
    });
  }

  private onEvent(event: LiveEvent, data: unknown) {
    if (event === 'changes') this.stored.receive(data as AppliedChanges);
    else if (event === 'presence') this.here.hear(data as Presence[]);
    else if (event === 'comments') this.commented.update((times) => times + 1);
    else this.stored.read.reload();
  }

  private onTaken(applied: AppliedChanges) {
    if (this.outbox.isMine(applied.id)) this.history.extend(applied.changes);
    else this.recent.note(applied);
  }
}

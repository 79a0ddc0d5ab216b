import { computed, effect, inject, linkedSignal, Service, untracked } from '@angular/core';
import type { ChainComment, ChainCommentInput } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { type Observable, tap } from 'rxjs';
import { ChainClient } from '../chain-client';
import { Room } from '../live/room';
import { StoredChain } from '../live/stored-chain';

/** What is said about the boxes and arrows of the chain on the page. */
@Service()
export class ChainComments {
  private readonly client = inject(ChainClient);
  private readonly stored = inject(StoredChain);
  private readonly room = inject(Room);
  private readonly read = this.client.comments(() => this.stored.id());
  /** Oldest first. */
  readonly all = linkedSignal<readonly ChainComment[]>(() => (this.read.hasValue() ? this.read.value() : []));
  readonly error = computed<unknown>(() => this.read.error());
  readonly open = computed(() => this.all().filter(({ resolution }) => !resolution));
  /** How many open comments a box or an arrow has; those without are left out. */
  readonly openOn = computed<ReadonlyMap<Id, number>>(() => {
    const counts = new Map<Id, number>();
    for (const { partId } of this.open()) counts.set(partId, (counts.get(partId) ?? 0) + 1);
    return counts;
  });

  constructor() {
    effect(() => {
      if (this.room.commented()) untracked(() => this.read.reload());
    });
  }

  of(partId: Id): ChainComment[] {
    return this.all().filter((comment) => comment.partId === partId);
  }

  /** The same comment sent again is stored once. */
  write(input: ChainCommentInput): Observable<ChainComment> {
    return this.client.comment(this.stored.id(), input).pipe(tap((comment) => this.take(comment)));
  }

  resolve({ id }: ChainComment): Observable<ChainComment> {
    return this.client.resolve(id).pipe(tap((comment) => this.take(comment)));
  }

  reopen({ id }: ChainComment): Observable<ChainComment> {
    return this.client.reopen(id).pipe(tap((comment) => this.take(comment)));
  }

  private take(comment: ChainComment) {
    this.all.update((all) =>
      all.some(({ id }) => id === comment.id)
        ? all.map((each) => (each.id === comment.id ? comment : each))
        : [...all, comment],
    );
  }
}

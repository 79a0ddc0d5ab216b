import { computed, inject, Service } from '@angular/core';
import { Connection } from '@rt/shared/ui';
import { Outbox } from './outbox';

export interface SavedState {
  state: 'saved' | 'saving' | 'offline' | 'conflict';
  at: Date | null;
  /** How many sets of changes are not stored. */
  waiting: number;
}

/** How it stands with what was done here. */
@Service()
export class Saving {
  private readonly outbox = inject(Outbox);
  private readonly connection = inject(Connection);
  readonly saved = computed<SavedState>(() => ({
    state: this.state(),
    at: this.outbox.savedAt(),
    waiting: this.outbox.work().sets.length,
  }));
  private readonly state = computed(() => {
    const { sets, parked, refused } = this.outbox.work();
    if (this.outbox.lost() || this.connection.lost()) return 'offline';
    if (parked.length || refused.length || this.outbox.chainGone()) return 'conflict';
    return sets.length ? 'saving' : 'saved';
  });
}

import { effect, inject, Injectable, signal, untracked } from '@angular/core';
import { type Params, Router } from '@angular/router';
import type { Id } from '@rt/shared/domain';
import { ChainLive } from '../live/chain-live';

/** How many selected parts an address still names. */
const MOST_NAMED = 20;
/** A rubber band passes many parts on its way; where it stops is what the address says. */
const SOON_MS = 150;

/** Keeps the selection in the address, so that what one looks at can be shared, and takes it from there. */
@Injectable()
export class ChainAddress {
  private readonly router = inject(Router);
  private readonly live = inject(ChainLive);
  /** `?vald=` as the address says it. */
  readonly asked = signal<string | undefined>(undefined);
  private written: string | undefined;

  constructor() {
    effect(() => {
      const asked = this.asked() ?? '';
      if (asked !== this.written) untracked(() => this.take(asked));
    });
    effect((onCleanup) => {
      const named = nameOf(this.live.selection());
      if (named === untracked(() => this.asked() ?? '')) return;
      const timer = setTimeout(() => this.write(named), SOON_MS);
      onCleanup(() => clearTimeout(timer));
    });
  }

  go(queryParams: Params) {
    return this.router.navigate([], { queryParams, queryParamsHandling: 'merge', replaceUrl: true });
  }

  private take(asked: string) {
    if (asked !== nameOf(this.live.selection())) this.live.selection.set(new Set(asked.split(',').filter(Boolean)));
  }

  private write(named: string) {
    this.written = named;
    void this.go({ vald: named || null });
  }
}

const nameOf = (selection: ReadonlySet<Id>) => (selection.size > MOST_NAMED ? '' : [...selection].join(','));

import { inject, Service, signal } from '@angular/core';
import type { Presence } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { ChainClient } from '../chain-client';

/** One's own place is told at most this often. */
const TOLD_MS = 300;

/** Who else has the chain open, and what they have selected; tells them the same about this window. */
@Service()
export class WhoIsHere {
  private readonly client = inject(ChainClient);
  readonly clientId: Id = crypto.randomUUID();
  private readonly present = signal<readonly Presence[]>([]);
  readonly others = this.present.asReadonly();
  private chainId: Id = '';
  private at: Presence['at'] = null;
  private told: string | null = null;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The stream is open: this window can be told about from now on. */
  enter(chainId: Id) {
    this.chainId = chainId;
    this.told = null;
    this.tellSoon(0);
  }

  leave() {
    this.chainId = '';
    this.present.set([]);
  }

  select(at: Presence['at']) {
    this.at = at;
    this.tellSoon(TOLD_MS);
  }

  hear(all: readonly Presence[]) {
    this.present.set(all.filter(({ clientId }) => clientId !== this.clientId));
  }

  private tellSoon(wait: number) {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.tell();
    }, wait);
  }

  private tell() {
    const now = JSON.stringify(this.at);
    if (!this.chainId || now === this.told) return;
    this.told = now;
    this.client.present(this.chainId, { clientId: this.clientId, at: this.at }).subscribe({
      error: () => (this.told = null),
    });
  }
}

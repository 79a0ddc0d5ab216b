import { inject, Injectable, signal } from '@angular/core';
import { Router } from '@angular/router';
import type { ChainChange, ChainDetail } from '@rt/effect-chains/domain';
import { Undo } from '@rt/shared/ui';
import { ChainClient } from '../chain-client';
import { Room } from '../live/room';
import { StoredChain } from '../live/stored-chain';

/** What concerns the chain as a whole: its name, what it is drawn for, and whether it is there at all. */
@Injectable()
export class ChainSettings {
  private readonly client = inject(ChainClient);
  private readonly stored = inject(StoredChain);
  private readonly room = inject(Room);
  private readonly undo = inject(Undo);
  private readonly router = inject(Router);
  /** Why the name or the subject could not be changed. */
  readonly error = signal<unknown>(null);
  /** Why the chain could not be removed, or put back. */
  readonly failed = signal<unknown>(null);

  /** Answers false where it could not be stored; `error` says why. */
  change(change: ChainChange): Promise<boolean> {
    const chain = this.stored.chain();
    this.error.set(null);
    return new Promise((resolve) => {
      if (!chain) return resolve(false);
      this.client.change(chain, change).subscribe({
        next: (changed) => {
          this.stored.rename(changed);
          resolve(true);
        },
        error: (error: unknown) => {
          this.error.set(error);
          this.stored.read.reload();
          resolve(false);
        },
      });
    });
  }

  /** Removes the chain and leaves its page; undoing brings both back. That it is gone need not be heard from others. */
  remove(chain: ChainDetail) {
    this.failed.set(null);
    this.room.leave();
    this.client.remove(chain).subscribe({
      next: () => {
        void this.router.navigate(['/effektkedjor']);
        this.undo.offer($localize`:@@chain.removed:Kedjan togs bort.`, () =>
          this.client.restore(chain.id).subscribe(({ id }) => void this.router.navigate(['/effektkedjor', id])),
        );
      },
      error: (error: unknown) => {
        this.failed.set(error);
        this.room.enter(chain.id);
      },
    });
  }

  /** Puts a chain back that somebody else has removed; what was done here since is sent. */
  putBack({ id }: ChainDetail) {
    this.failed.set(null);
    this.client.restore(id).subscribe({
      next: () => this.room.comeBack(),
      error: (error: unknown) => this.failed.set(error),
    });
  }
}

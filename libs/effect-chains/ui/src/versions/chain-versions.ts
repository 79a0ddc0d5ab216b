import { inject, linkedSignal, Service } from '@angular/core';
import type { ChainVersion } from '@rt/effect-chains/domain';
import { type Observable, tap } from 'rxjs';
import { ChainClient } from '../chain-client';
import { StoredChain } from '../live/stored-chain';

/** The points in the history of the chain on the page that have a name. */
@Service()
export class ChainVersions {
  private readonly client = inject(ChainClient);
  private readonly stored = inject(StoredChain);
  readonly read = this.client.versions(() => this.stored.id());
  /** Newest first. */
  readonly all = linkedSignal<readonly ChainVersion[]>(() => (this.read.hasValue() ? this.read.value() : []));

  keep(name: string): Observable<ChainVersion> {
    return this.client
      .keepVersion(this.stored.id(), name)
      .pipe(tap((version) => this.all.update((versions) => [version, ...versions])));
  }
}

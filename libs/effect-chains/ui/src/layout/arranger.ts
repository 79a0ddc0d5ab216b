import { inject, InjectionToken, Service } from '@angular/core';
import type { ChainContent } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import type ELK from 'elkjs/lib/elk-api';
import { type ArrangeOptions, fromElkGraph, toElkGraph } from './elk-graph';
import type { Rect } from './geometry';

/** What does the layout: ELK, in a worker that ends with it. */
export type Elk = Pick<InstanceType<typeof ELK>, 'layout' | 'terminateWorker'>;

/** Starts ELK. Both halves of it are fetched when they are first asked for. */
export const START_ELK = new InjectionToken<() => Promise<Elk>>('START_ELK', {
  factory: () => async () => {
    const { default: Elk } = await import('elkjs/lib/elk-api');
    return new Elk({ workerFactory: () => new Worker(new URL('./elk.worker', import.meta.url), { type: 'module' }) });
  },
});

/** Automatic layered layout. */
@Service()
export class Arranger {
  private readonly start = inject(START_ELK);

  /** Places for every box; rejected with an AbortError when the signal says so, which also ends the work. */
  async arrange(
    content: ChainContent,
    places: ReadonlyMap<Id, Rect>,
    options: ArrangeOptions,
    signal: AbortSignal,
  ): Promise<Map<Id, Rect>> {
    const elk = await this.start();
    const stopped = new Promise<never>((_, reject) => {
      const stop = () => reject(new DOMException('The layout was cancelled', 'AbortError'));
      if (signal.aborted) stop();
      signal.addEventListener('abort', stop, { once: true });
    });
    try {
      const answer = await Promise.race([elk.layout(toElkGraph(content, places)), stopped]);
      return fromElkGraph(content, answer, options);
    } finally {
      elk.terminateWorker();
    }
  }
}

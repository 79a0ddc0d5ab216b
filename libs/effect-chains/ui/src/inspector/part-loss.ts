import { Component, computed, inject, input } from '@angular/core';
import { lossWithout } from '@rt/effect-chains/domain';
import type { Id } from '@rt/shared/domain';
import { lossLines } from '../findings/loss-lines';
import { ChainLive } from '../live/chain-live';

/** What the chain loses if a part of it falls away. */
@Component({
  selector: 'rt-part-loss',
  template: `<details>
    <summary i18n="@@part-loss.heading">Vad händer om den faller bort?</summary>
    <ul>
      @for (line of lines(); track line.text) {
        <li>{{ line.text }}</li>
      } @empty {
        <li i18n="@@part-loss.none">Inget mål tappar någon väg.</li>
      }
    </ul>
  </details>`,
  styles: `
    ul {
      margin-block: 8px 0;
      padding-inline-start: 16px;
    }
  `,
})
export class PartLoss {
  readonly id = input.required<Id>();

  private readonly live = inject(ChainLive);
  protected readonly lines = computed(() => {
    const chain = this.live.chain();
    return chain ? lossLines(chain, lossWithout(chain, new Set([this.id()]))) : [];
  });
}

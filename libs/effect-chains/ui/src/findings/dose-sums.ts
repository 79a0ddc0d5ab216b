import { Component, computed, inject } from '@angular/core';
import { injectLanguage } from '@rt/shared/ui';
import { ChainLive } from '../live/chain-live';
import { doseSums } from './dose-lines';

/** Whether what is done is enough to show in each goal, with the arithmetic laid open. */
@Component({
  selector: 'rt-dose-sums',
  templateUrl: './dose-sums.html',
  styleUrls: ['./chain-findings.css', './dose-sums.css'],
})
export class DoseSums {
  protected readonly live = inject(ChainLive);
  private readonly language = injectLanguage();
  protected readonly sums = computed(() => {
    const chain = this.live.chain();
    return chain ? doseSums(chain, this.language) : [];
  });

  protected show(id: string) {
    this.live.selection.set(new Set([id]));
  }
}

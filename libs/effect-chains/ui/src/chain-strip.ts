import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { ChainDetail } from '@rt/effect-chains/domain';
import { Concepts } from '@rt/goals/ui';
import { threadTo } from './goal-thread';
import { STANDING_WORDS } from './inspector/edge-words';

/** What leads to a goal in one chain: a thin thread with a knot for each column, its boxes below. */
@Component({
  selector: 'rt-chain-strip',
  imports: [RouterLink],
  templateUrl: './chain-strip.html',
  styleUrl: './chain-strip.css',
})
export class ChainStrip {
  readonly chain = input.required<ChainDetail>();
  readonly lineageId = input.required<string>();

  protected readonly names = inject(Concepts).stageNames;
  protected readonly standings = STANDING_WORDS;
  protected readonly thread = computed(() => threadTo(this.chain(), this.lineageId()));
}

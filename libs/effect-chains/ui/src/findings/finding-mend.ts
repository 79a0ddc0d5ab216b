import { Component, computed, inject, input } from '@angular/core';
import type { ChainFinding } from '@rt/effect-chains/domain';
import { ChainLive } from '../live/chain-live';
import { PartFocus } from '../inspector/part-focus';
import { type Mend, mendsOf } from './mends';

/** The ways out of a finding, a press each. */
@Component({
  selector: 'rt-finding-mend',
  template: `@for (mend of mends(); track mend.label) {
    <button class="rt-button quiet rt-small" type="button" (click)="take(mend)">{{ mend.label }}</button>
  }`,
  styles: `
    :host {
      display: block;
    }
    .rt-button {
      min-height: 32px;
      padding-inline: 0;
    }
    .rt-button + .rt-button {
      margin-inline-start: 16px;
    }
  `,
})
export class FindingMend {
  readonly finding = input.required<ChainFinding>();

  private readonly live = inject(ChainLive);
  private readonly focus = inject(PartFocus);
  protected readonly mends = computed(() => {
    const chain = this.live.chain();
    return chain ? mendsOf(chain, this.finding()) : [];
  });

  protected take({ changes, said, at }: Mend) {
    if (said) this.live.change(changes, said);
    if (!at) return;
    this.live.selection.set(new Set([at.id]));
    this.focus.ask(at.id, at.place);
  }
}

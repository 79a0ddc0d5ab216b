import { Component, computed, input } from '@angular/core';
import type { GoalLink, LinkState as State } from '@rt/portfolio/domain';
import { formatDate } from '@rt/shared/domain';
import { STATE_NAMES } from './portfolio-words';

/** Where a link stands: proposed, confirmed, or declined with the strategy owner's reason. */
@Component({
  selector: 'rt-link-state',
  template: `<span class="state"
      ><span aria-hidden="true">{{ name().mark }}</span> {{ name().word }}</span
    >
    @if (decision(); as decision) {
      <span class="by">&ngsp;{{ by() }}</span>
      @if (decision.reason) {
        <span class="reason">&ngsp;”{{ decision.reason }}”</span>
      }
    }`,
  styles: `
    :host {
      font-size: var(--rt-size-2);
    }
    .state {
      font-weight: 600;
      white-space: nowrap;
    }
    .by {
      display: inline-block;
      color: var(--rt-grey-1);
    }
    .by,
    .reason {
      margin-inline-start: 8px;
    }
    .reason {
      display: block;
      max-width: 60ch;
      margin: 0;
      font-family: var(--rt-serif);
    }
  `,
})
export class LinkState {
  readonly state = input.required<State>();
  readonly decision = input<GoalLink['decision']>(null);

  protected readonly name = computed(() => STATE_NAMES[this.state()]);
  protected readonly by = computed(() =>
    [this.decision()?.by, formatDate(new Date(this.decision()?.at ?? 0))].filter(Boolean).join(', '),
  );
}

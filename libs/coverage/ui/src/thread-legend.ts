import { Component } from '@angular/core';
import { LINK_STATES } from '@rt/coverage/domain';
import { KnotMark, stateWord } from '@rt/shared/ui';

/** What the marks of the thread mean, by shape and word, in one line. */
@Component({
  selector: 'rt-thread-legend',
  imports: [KnotMark],
  template: `@for (state of states; track state.state) {
    <span><rt-knot-mark [state]="state.state" /> {{ state.word }}</span>
  }`,
  styles: `
    :host {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 16px;
      font-size: var(--rt-size-1);
    }
  `,
})
export class ThreadLegend {
  protected readonly states = LINK_STATES.map((state) => ({ state, word: stateWord(state) }));
}

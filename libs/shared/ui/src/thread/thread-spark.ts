import { Component, computed, input } from '@angular/core';
import type { KnotState, ThreadKnot } from './thread-knot';

const WIDTH = 60;

/** The thread in 60 × 12 pixels, for lists, search results and reports. `<rt-thread size="spark">` is the same. */
@Component({
  selector: 'rt-thread-spark',
  template: `<svg viewBox="0 0 60 12" width="60" height="12" role="img" [attr.aria-label]="sentence()">
    @for (part of parts(); track $index) {
      @if (part.state === 'broken') {
        @if (part.fraysLeft) {
          <path class="thin" [attr.d]="'M' + part.from + ',6 q1.6,0.4 1.8,3.6'" />
        }
        @if (part.fraysRight) {
          <path class="thin" [attr.d]="'M' + part.to + ',6 q-1.6,0.4 -1.8,3.6'" />
        }
      } @else {
        <path [attr.class]="part.state" [attr.d]="'M' + part.from + ',6 H' + part.to" />
        @if (part.state === 'running') {
          <circle [attr.cx]="part.middle" cy="6" r="1.9" />
        }
      }
    }
  </svg>`,
  styles: `
    :host {
      display: inline-block;
      line-height: 0;
    }
    path {
      fill: none;
      stroke: var(--rt-thread);
    }
    circle {
      fill: var(--rt-thread);
    }
    .running {
      stroke-width: 1.75;
    }
    .thin {
      stroke-width: 0.9;
    }
    path.not_asked {
      stroke: var(--rt-grey-3);
      stroke-width: 1.25;
      stroke-linecap: round;
      stroke-dasharray: 0 2.5;
    }
  `,
})
export class ThreadSpark {
  readonly knots = input.required<readonly ThreadKnot[]>();
  readonly sentence = input.required<string>();

  protected readonly parts = computed(() => {
    const states = this.knots().map(({ state }) => state);
    const width = WIDTH / Math.max(states.length, 1);
    return states.map((state, at) => ({
      state,
      from: round(at * width),
      middle: round((at + 0.5) * width),
      to: round((at + 1) * width),
      fraysLeft: holds(states[at - 1]),
      fraysRight: holds(states[at + 1]),
    }));
  });
}

const holds = (state: KnotState | undefined) => state === 'running' || state === 'thin';
const round = (place: number) => Math.round(place * 100) / 100;

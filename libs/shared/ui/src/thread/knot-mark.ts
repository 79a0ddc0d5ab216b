import { Component, computed, input } from '@angular/core';
import type { KnotState } from './thread-knot';

/** The mark of a state by shape alone: ● there, ◐ partly, ○ missing, – not asked for. Always with a word within reach. */
@Component({
  selector: 'rt-knot-mark',
  template: `<svg
    viewBox="-10 -10 20 20"
    aria-hidden="true"
    focusable="false"
    [attr.width]="pixels()"
    [attr.height]="pixels()"
  >
    <circle class="ground" r="9.5" />
    @switch (state()) {
      @case ('running') {
        <circle class="full" r="7" />
      }
      @case ('thin') {
        <circle class="ring" r="6" />
        <path class="full" d="M0,-6 A6,6 0 0 0 0,6 Z" />
      }
      @case ('broken') {
        <circle class="ring" r="6" />
      }
      @case ('not_asked') {
        <path class="dash" d="M-4,0 H4" />
      }
    }
  </svg>`,
  styles: `
    :host {
      display: inline-grid;
      vertical-align: -0.125em;
    }
    .ground {
      fill: var(--rt-mark-ground, none);
    }
    .full {
      fill: var(--rt-thread);
    }
    .ring {
      fill: none;
      stroke: var(--rt-thread);
      stroke-width: 2;
    }
    .dash {
      stroke: var(--rt-grey-2);
      stroke-width: 2.5;
      stroke-linecap: round;
    }
  `,
})
export class KnotMark {
  readonly state = input.required<KnotState>();
  /** `text` stands beside words, `row` and `head` on a thread. */
  readonly size = input<'text' | 'row' | 'head'>('text');
  protected readonly pixels = computed(() => ({ text: 13, row: 16, head: 24 })[this.size()]);
}

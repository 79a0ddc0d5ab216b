import { Component, computed, input } from '@angular/core';
import { type AnyStatus, type Aspect } from './status-words';

/** The shapes: strokes and filled parts, told apart without colour. */
const SHAPES: Readonly<Record<Aspect, Readonly<Record<string, { line?: string; fill?: string }>>>> = {
  trend: {
    improving: { line: 'M2,13L13,3M6,3H13V10' },
    stable: { line: 'M1,8H14M10,4L14,8L10,12' },
    worsening: { line: 'M2,3L13,13M6,13H13V6' },
    untold: { line: 'M3,8h.01M8,8h.01M13,8h.01' },
  },
  target: {
    reached: { fill: 'M8,1A7,7 0 1 1 7.99,1Z', line: '' },
    on_track: { line: 'M8,2A6,6 0 1 1 7.99,2', fill: 'M8,2A6,6 0 1 1 2,8L8,8Z' },
    acceleration_needed: { line: 'M8,2A6,6 0 1 1 7.99,2', fill: 'M8,2A6,6 0 0 1 8,14Z' },
    limited_progress: { line: 'M8,2A6,6 0 1 1 7.99,2', fill: 'M8,2A6,6 0 0 1 14,8L8,8Z' },
    moving_away: { line: 'M8,2A6,6 0 1 1 7.99,2M4,12L12,4' },
    ended_unreached: { line: 'M2.5,2.5H13.5V13.5H2.5ZM5.5,5.5L10.5,10.5M10.5,5.5L5.5,10.5' },
    no_target: { line: 'M4,8H12' },
    untold: { line: 'M3,8h.01M8,8h.01M13,8h.01' },
  },
  data: {
    current: { fill: 'M3,3H13V13H3Z' },
    late: { line: 'M3,3H13V13H3ZM8,5V8.5L10.5,10' },
    missing: { line: 'M3,5V3H5M11,3H13V5M13,11V13H11M5,13H3V11' },
    retired_source: { line: 'M3,3H13V13H3ZM3,13L13,3' },
    broken_series: { line: 'M7,3H3V13H6M9,13H13V3H10M8.5,1L6.5,6L9.5,10L7.5,15' },
    noisy: { line: 'M1,10L4,5L7,11L10,4L12.5,10L15,6' },
  },
};

/** A status by shape alone; its word always stands beside it or is said by it. */
@Component({
  selector: 'rt-status-mark',
  template: `<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    @if (shape().fill; as path) {
      <path class="fill" [attr.d]="path" />
    }
    @if (shape().line; as path) {
      <path class="line" [attr.d]="path" />
    }
  </svg>`,
  styles: `
    :host {
      display: inline-grid;
      vertical-align: -0.15em;
    }
    .fill {
      fill: currentcolor;
    }
    .line {
      fill: none;
      stroke: currentcolor;
      stroke-width: 1.75;
      stroke-linecap: round;
      stroke-linejoin: round;
    }
  `,
})
export class StatusMark {
  readonly aspect = input.required<Aspect>();
  readonly status = input.required<AnyStatus>();
  protected readonly shape = computed(() => SHAPES[this.aspect()][this.status()] ?? {});
}

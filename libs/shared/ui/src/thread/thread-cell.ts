import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Tip } from '../overlay/tip';
import { drawCell } from './draw-cell';
import { KnotMark } from './knot-mark';
import { type KnotState, type ThreadKnot, stateWord } from './thread-knot';

/** Width of a column of the thread in pixels, unless it is told otherwise; a table sets its heads to the same. */
export const THREAD_COLUMN = 80;

/**
 * One knot with its half of the thread on each side. Put one in each `<td class="rt-thread-td">` of a table and the
 * thread runs through the columns; `<rt-thread>` does the same for a thread that stands alone.
 */
@Component({
  selector: 'rt-thread-cell',
  imports: [KnotMark, RouterLink, Tip],
  templateUrl: './thread-cell.html',
  styleUrl: './thread-cell.css',
  host: { '[style.width.px]': 'column()', '[class.head]': "size() === 'head'" },
})
export class ThreadCell {
  readonly knot = input.required<ThreadKnot>();
  /** State of the knot to the left; null where this is the first. */
  readonly previous = input<KnotState | null>(null);
  /** State of the knot to the right; null where this is the last. */
  readonly next = input<KnotState | null>(null);
  readonly size = input<'row' | 'head'>('row');
  /** Width in pixels. */
  readonly column = input(THREAD_COLUMN);
  /** Whether the label stands below the knot. */
  readonly labelled = input(false);

  protected readonly height = computed(() => (this.size() === 'head' ? 64 : 32));
  protected readonly name = computed(() => `${this.knot().label}: ${this.knot().words}`);
  protected readonly word = computed(() => stateWord(this.knot().state));
  protected readonly strokes = computed(() =>
    drawCell({
      width: this.column(),
      height: this.height(),
      state: this.knot().state,
      previous: this.previous(),
      next: this.next(),
    }),
  );
}

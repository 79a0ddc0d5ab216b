import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { observedWidth } from '../../chart/src/observed-width';
import { injectLanguage } from '../text/language';
import { THREAD_COLUMN, ThreadCell } from './thread-cell';
import type { ThreadKnot } from './thread-knot';
import { threadSentence } from './thread-sentence';
import { ThreadSpark } from './thread-spark';

/** Below this width of a column the labels give way to the sentence, and below the next the knots become smaller. */
const LABEL_ROOM = 84;
const HEAD_ROOM = 60;

/**
 * The red thread of one goal: it runs, thins, breaks with loose ends, or is pale where nothing is asked for.
 * `row` is for lists, `head` fills the width it is given and names its knots, `spark` is 60 pixels wide.
 */
@Component({
  selector: 'rt-thread',
  imports: [ThreadCell, ThreadSpark],
  template: `
    @if (size() === 'spark') {
      <rt-thread-spark [knots]="knots()" [sentence]="sentence()" />
    } @else {
      <p [class.rt-sr]="size() === 'row' || labelled()">{{ sentence() }}</p>
      <ol role="list">
        @for (cell of cells(); track cell.knot.key) {
          <li>
            <rt-thread-cell
              [knot]="cell.knot"
              [previous]="cell.previous"
              [next]="cell.next"
              [size]="cellSize()"
              [column]="width()"
              [labelled]="labelled()"
            />
          </li>
        }
      </ol>
    }
  `,
  styles: `
    :host {
      display: block;
      position: relative;
    }
    :host(.spark) {
      display: inline-block;
    }
    ol {
      display: flex;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    p {
      margin: 0;
      font-size: var(--rt-size-2);
    }
    p:not(.rt-sr) {
      margin-block-end: 8px;
    }
  `,
  host: { '[class.spark]': "size() === 'spark'" },
})
export class Thread {
  /** The knots in the thread's own order. */
  readonly knots = input.required<readonly ThreadKnot[]>();
  readonly size = input<'row' | 'head' | 'spark'>('row');
  /** Width of a column in pixels at size `row`. */
  readonly column = input(THREAD_COLUMN);

  private readonly language = injectLanguage();
  private readonly room = observedWidth(inject<ElementRef<HTMLElement>>(ElementRef));

  protected readonly sentence = computed(() => threadSentence(this.knots(), this.language));
  protected readonly width = computed(() =>
    this.size() === 'head' && this.room() ? Math.floor(this.room() / Math.max(this.knots().length, 1)) : this.column(),
  );
  protected readonly cellSize = computed(() => (this.size() === 'head' && this.width() >= HEAD_ROOM ? 'head' : 'row'));
  protected readonly labelled = computed(() => this.size() === 'head' && this.width() >= LABEL_ROOM);
  protected readonly cells = computed(() =>
    this.knots().map((knot, at, all) => ({
      knot,
      previous: all[at - 1]?.state ?? null,
      next: all[at + 1]?.state ?? null,
    })),
  );
}

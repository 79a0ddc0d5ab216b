import { Component, computed, input } from '@angular/core';
import { type Mark, textLines } from './text-pieces';

/** An answer with the words that show codes underlined, and the codes' numbers after them. */
@Component({
  selector: 'rt-marked-text',
  template: `@for (line of lines(); track line.start) {
    <span>
      @for (piece of line.pieces; track piece.start) {
        @if (piece.codes.length) {
          <mark>{{ piece.text }}</mark>
        } @else {
          <span>{{ piece.text }}</span>
        }
        @if (numbered()) {
          @for (number of piece.ends; track number) {
            <sup>{{ number }}</sup>
          }
        }
      }</span
    ><span>{{ line.gap }}</span>
  }`,
  styles: `
    :host {
      display: block;
      max-width: var(--rt-measure);
      font-family: var(--rt-serif);
      line-height: 1.55;
      white-space: pre-wrap;
      overflow-wrap: break-word;
    }
    mark {
      text-decoration-color: var(--rt-ink);
    }
    sup {
      margin-inline: 1px 2px;
      color: var(--rt-grey-1);
      font: 600 0.75rem / 1 var(--rt-sans);
    }
  `,
})
export class MarkedText {
  readonly text = input.required<string>();
  readonly marks = input.required<readonly Mark[]>();
  /** Whether the numbers are shown: not where there is one code to show. */
  readonly numbered = input(true);
  protected readonly lines = computed(() => textLines(this.text(), this.marks()));
}

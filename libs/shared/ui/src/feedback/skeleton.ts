import { Component, computed, input } from '@angular/core';

const WIDTHS = [92, 78, 85, 64, 88, 71];

/** Grey lines where text will come; appears only when a load takes longer than a blink, so that fast loads do not flicker. */
@Component({
  selector: 'rt-skeleton',
  template: `<span class="rt-sr" role="status" i18n="@@skeleton.loading">Läser in …</span>
    @for (width of widths(); track $index) {
      <span class="line" aria-hidden="true" [style.width.%]="width"></span>
    }`,
  styles: `
    :host {
      display: grid;
      gap: 12px;
      padding-block: 8px;
      animation: appear 1ms 200ms both;
    }
    .line {
      display: block;
      height: 16px;
      background: var(--rt-grey-4);
    }
    @keyframes appear {
      from {
        visibility: hidden;
      }
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
})
export class Skeleton {
  /** How many lines, so that nothing moves when the text comes. */
  readonly lines = input(3);
  protected readonly widths = computed(() =>
    Array.from({ length: this.lines() }, (_, at) => WIDTHS[at % WIDTHS.length]),
  );
}

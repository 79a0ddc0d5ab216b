import { Component, computed, DestroyRef, inject, input, signal } from '@angular/core';
import { Connection } from '../http/connection';

/** How long a load may take without a word, in milliseconds. */
const PATIENCE = 4000;
const WIDTHS = [92, 78, 85, 64, 88, 71];

/**
 * Grey lines where text will come; appears only when a load takes longer than a blink, so that fast loads do not flicker.
 * One that goes on says what it waits for.
 */
@Component({
  selector: 'rt-skeleton',
  template: `<p role="status" [class.rt-sr]="!slow()">
      @if (!slow()) {
        <ng-container i18n="@@skeleton.loading">Läser in …</ng-container>
      } @else if (connection.silent()) {
        <ng-container i18n="@@skeleton.silent"
          >Servern svarar inte just nu. Nytt försök görs av sig självt.</ng-container
        >
      } @else {
        <ng-container i18n="@@skeleton.slow"
          >Det tar längre tid än vanligt. Innehållet kommer så snart det är hämtat.</ng-container
        >
      }
    </p>
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
    p {
      margin: 0;
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
  protected readonly connection = inject(Connection);
  protected readonly slow = signal(false);
  protected readonly widths = computed(() =>
    Array.from({ length: this.lines() }, (_, at) => WIDTHS[at % WIDTHS.length]),
  );

  constructor() {
    const timer = setTimeout(() => this.slow.set(true), PATIENCE);
    inject(DestroyRef).onDestroy(() => clearTimeout(timer));
  }
}

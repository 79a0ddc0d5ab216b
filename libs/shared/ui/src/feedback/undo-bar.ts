import { Component, effect, inject } from '@angular/core';
import { isTextField } from '../form/text-field';
import { Undo } from './undo';

const SHOWN_MS = 12_000;

/** The bar with *Ångra* at the foot of the screen, and Ctrl+Z wherever nobody is writing. Once, in the shell. */
@Component({
  selector: 'rt-undo-bar',
  template: `<div role="status">
    @if (undo.offered(); as offer) {
      <p (mouseenter)="hold()" (mouseleave)="release()">
        {{ offer.text }}
        <button class="rt-button" type="button" (click)="undo.undoLast()" i18n="@@undo.undo">Ångra</button>
        <button class="rt-button quiet" type="button" (click)="undo.dismiss()" i18n="@@undo.close">Stäng</button>
      </p>
    }
  </div>`,
  styles: `
    p {
      position: fixed;
      inset-block-end: 16px;
      inset-inline: 16px;
      z-index: 30;
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      width: fit-content;
      max-width: 65ch;
      margin: 0 auto;
      padding: 8px 16px;
      border: 1px solid var(--rt-ink);
      background: var(--rt-paper);
    }
    @media print {
      :host {
        display: none;
      }
    }
  `,
  host: { '(document:keydown)': 'onKey($event)' },
})
export class UndoBar {
  protected readonly undo = inject(Undo);
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    effect((onCleanup) => {
      if (this.undo.offered()) this.release();
      onCleanup(() => this.hold());
    });
  }

  protected hold() {
    clearTimeout(this.timer);
  }

  protected release() {
    this.timer = setTimeout(() => this.undo.dismiss(), SHOWN_MS);
  }

  protected onKey(event: KeyboardEvent) {
    const pressed = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (pressed && !event.defaultPrevented && !isTextField(event.target) && this.undo.undoLast())
      event.preventDefault();
  }
}

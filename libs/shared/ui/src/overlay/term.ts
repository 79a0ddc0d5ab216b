import { Component, ElementRef, input, signal, viewChild } from '@angular/core';

let count = 0;

/**
 * A term of the concept profile with its definition one hover or one key away:
 * `<rt-term definition="Det värde ni vill nå.">målvärde</rt-term>`.
 */
@Component({
  selector: 'rt-term',
  template: `<button
      #word
      type="button"
      [attr.aria-expanded]="open()"
      [attr.aria-controls]="id"
      (click)="set(true)"
      (blur)="set(false)"
      (keydown.escape)="escape($event)"
    >
      <ng-content /></button
    ><span #note class="note" popover="manual" role="note" [id]="id">{{ definition() }}</span>`,
  styles: `
    button {
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      text-decoration: underline dotted var(--rt-grey-2);
      text-underline-offset: 3px;
      cursor: help;
    }
    .note {
      position: fixed;
      max-width: 36ch;
      margin: 0;
      padding: 8px 12px;
      border: 1px solid var(--rt-ink);
      background: var(--rt-paper);
      color: var(--rt-ink);
      font: var(--rt-size-2) / 1.4 var(--rt-sans);
      text-align: start;
    }
  `,
  host: { '(mouseenter)': 'set(true)', '(mouseleave)': 'set(false)' },
})
export class Term {
  readonly definition = input.required<string>();

  protected readonly id = `rt-term-${++count}`;
  protected readonly open = signal(false);
  private readonly word = viewChild.required<ElementRef<HTMLElement>>('word');
  private readonly note = viewChild.required<ElementRef<HTMLElement>>('note');

  protected set(open: boolean) {
    this.open.set(open);
    const note = this.note().nativeElement;
    if (!open) return note.hidePopover?.();
    note.showPopover?.();
    const { left, bottom } = this.word().nativeElement.getBoundingClientRect();
    note.style.left = `${Math.max(8, Math.min(left, window.innerWidth - note.offsetWidth - 8))}px`;
    note.style.top = `${bottom}px`;
  }

  protected escape(event: Event) {
    if (!this.open()) return;
    event.preventDefault();
    this.set(false);
  }
}

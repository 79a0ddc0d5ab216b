import { Component, ElementRef, input, output, signal, viewChild } from '@angular/core';
import { NODE_TEXT_LENGTH } from '@rt/effect-chains/domain';
import { isPastedTable, parsePastedTable } from '@rt/shared/domain';

/** The empty line at the end of a column: Enter makes a box of it and waits for the next; pasted lines become several. */
@Component({
  selector: 'rt-outline-line',
  template: `<input
      #line
      lang="sv"
      autocomplete="off"
      [attr.aria-label]="label()"
      [placeholder]="label()"
      [attr.maxlength]="longest"
      [attr.aria-invalid]="short() ? true : null"
      (keydown)="onKey($event, line.value)"
      (input)="short.set(false)"
      (blur)="keep(line.value)"
      (paste)="onPaste($event)"
    />
    @if (short()) {
      <p class="rt-small" role="alert" i18n="@@outline-line.short">Skriv minst två tecken.</p>
    }`,
  styles: `
    :host {
      display: block;
    }
    input:not(:focus, :hover, [aria-invalid]) {
      border-color: transparent;
      background: none;
    }
    p {
      margin: 0;
      color: var(--rt-thread);
    }
  `,
})
export class OutlineLine {
  readonly label = input.required<string>();
  readonly kept = output<string>();
  readonly pasted = output<string[][]>();
  /** Back to the box above. */
  readonly left = output<void>();

  protected readonly longest = NODE_TEXT_LENGTH.max;
  protected readonly short = signal(false);
  private readonly line = viewChild.required<ElementRef<HTMLInputElement>>('line');

  focus() {
    this.line().nativeElement.focus();
  }

  protected onKey(event: KeyboardEvent, text: string) {
    if (event.key === 'ArrowUp' || (event.key === 'Escape' && !text)) this.left.emit();
    else if (event.key === 'Escape') this.empty();
    else if (event.key === 'Enter') this.keep(text);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  protected onPaste(event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isPastedTable(text)) return;
    event.preventDefault();
    this.pasted.emit(parsePastedTable(text));
  }

  /** What was written is kept when the person goes elsewhere too. */
  protected keep(text: string) {
    const bare = text.replace(/\s+/gu, ' ').trim();
    this.short.set(bare.length > 0 && bare.length < NODE_TEXT_LENGTH.min);
    if (bare.length < NODE_TEXT_LENGTH.min) return;
    this.empty();
    this.kept.emit(bare);
  }

  private empty() {
    this.line().nativeElement.value = '';
    this.short.set(false);
  }
}

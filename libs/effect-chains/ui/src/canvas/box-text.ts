import {
  afterNextRender,
  booleanAttribute,
  Component,
  type ElementRef,
  input,
  linkedSignal,
  output,
  viewChild,
} from '@angular/core';
import { NODE_TEXT_LENGTH } from '@rt/effect-chains/domain';

/**
 * The text of a box, or the name of a group, written in place. Every writing that would do as a text is handed on; what is too short when it is left
 * is dropped, so that the last that would do is kept. Enter and leaving close it, Escape takes back what it was.
 */
@Component({
  selector: 'rt-box-text',
  template: `
    <textarea
      #field
      [value]="draft()"
      [maxLength]="length().max"
      (input)="write(field.value)"
      (keydown)="key($event)"
      (blur)="close('kept')"
      (mousedown)="$event.stopPropagation()"
      (touchstart)="$event.stopPropagation()"
      [attr.aria-label]="label()"
    ></textarea>
  `,
  styles: `
    :host {
      display: block;
      height: 100%;
    }
    textarea {
      display: block;
      width: 100%;
      height: 100%;
      min-height: 0;
      padding: 0;
      border: 0;
      outline: 0;
      background: none;
      font: inherit;
      line-height: inherit;
      resize: none;
      field-sizing: fixed;
      user-select: text;
    }
  `,
})
export class BoxText {
  readonly text = input.required<string>();
  readonly label = input($localize`:@@canvas.box-text:Text i rutan`);
  readonly length = input<{ min: number; max: number }>(NODE_TEXT_LENGTH);
  /** Without line breaks: Enter closes it also with Shift. */
  readonly oneLine = input(false, { transform: booleanAttribute });
  readonly written = output<string>();
  readonly closed = output<'kept' | 'dropped'>();

  private readonly field = viewChild.required<ElementRef<HTMLTextAreaElement>>('field');
  private before: string | null = null;
  private open = true;
  protected readonly draft = linkedSignal<string, string>({
    source: this.text,
    computation: (text, previous) => (previous && previous.value.trim() === text ? previous.value : text),
  });

  constructor() {
    afterNextRender(() => {
      this.before = this.text();
      this.field().nativeElement.focus({ preventScroll: true });
      this.field().nativeElement.select();
    });
  }

  protected write(text: string) {
    this.draft.set(text);
    const written = this.oneLine() ? text.trim().replace(/\s+/g, ' ') : text.trim();
    if (written.length >= this.length().min) this.written.emit(written);
  }

  protected key(event: KeyboardEvent) {
    event.stopPropagation();
    if (event.key === 'Enter' && (this.oneLine() || !event.shiftKey)) {
      event.preventDefault();
      this.close('kept');
    }
    if (event.key === 'Escape') {
      if (this.before !== null && this.before !== this.text()) this.written.emit(this.before);
      this.close('dropped');
    }
  }

  protected close(how: 'kept' | 'dropped') {
    if (!this.open) return;
    this.open = false;
    this.closed.emit(how);
  }
}

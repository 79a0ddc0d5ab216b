import { Component, booleanAttribute, computed, input, linkedSignal, output } from '@angular/core';
import { Control, Field } from '@rt/shared/ui';
import type { Written } from './written';

/**
 * A field of a part that keeps what is written while it is written. What cannot be kept stays in the field, and when it
 * is left it says why.
 */
@Component({
  selector: 'rt-part-field',
  imports: [Control, Field],
  template: `<rt-field [label]="label()" [hint]="hint()" [required]="required()" [error]="state().wrong">
    @if (lines()) {
      <textarea
        rtControl
        lang="sv"
        [rows]="lines()"
        [value]="draft()"
        [readOnly]="readonly()"
        (input)="write($event)"
      ></textarea>
    } @else {
      <input
        rtControl
        autocomplete="off"
        [type]="type()"
        [value]="draft()"
        [readOnly]="readonly()"
        (input)="write($event)"
      />
    }
  </rt-field>`,
  styles: `
    textarea {
      min-height: var(--rt-control);
      resize: vertical;
    }
  `,
})
export class PartField<T> {
  readonly label = input.required<string>();
  readonly hint = input('');
  readonly required = input(false, { transform: booleanAttribute });
  readonly readonly = input(false, { transform: booleanAttribute });
  readonly type = input<'text' | 'date' | 'url'>('text');
  /** Rows of a longer text; a line of its own without them. */
  readonly lines = input(0);
  /** What is stored, as it is written. */
  readonly text = input.required<string>();
  /** What a text means. */
  readonly reads = input.required<(text: string) => Written<T>>();
  readonly written = output<T>();

  /** What others change comes in; what one has just written stays as it is, with the space at its end. */
  protected readonly draft = linkedSignal<string, string>({
    source: this.text,
    computation: (text, before) => {
      if (before === undefined) return text;
      const [mine, stored] = [this.reads()(before.value), this.reads()(text)];
      return mine.wrong === null && mine.value === stored.value ? before.value : text;
    },
  });
  protected readonly state = computed(() => this.reads()(this.draft()));

  protected write({ target }: Event) {
    if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement)) return;
    this.draft.set(target.value);
    const { value, wrong } = this.state();
    if (wrong === null && value !== this.reads()(this.text()).value) this.written.emit(value as T);
  }
}

import { booleanAttribute, Component, computed, input, signal, type Signal } from '@angular/core';

let count = 0;

/**
 * Label, hint and error around one native input, select or textarea marked `rtControl`:
 * `<rt-field label="Namn" required [error]="nameError()"><input rtControl /></rt-field>`.
 * An error is shown first when the person has left the field, or when `showErrors` says that saving was tried.
 */
@Component({
  selector: 'rt-field',
  template: `
    <label [for]="controlId">
      {{ label() }}
      @if (required()) {
        <span class="mark" i18n="@@field.required">(måste fyllas i)</span>
      }
    </label>
    @if (hint()) {
      <p class="hint" [id]="controlId + '-hint'">{{ hint() }}</p>
    }
    <ng-content />
    <p class="error" [id]="controlId + '-error'" aria-live="polite">{{ shownError() }}</p>
  `,
  styleUrl: './field.css',
})
export class Field {
  readonly label = input.required<string>();
  readonly hint = input<string>('');
  /** What is wrong now and what to do; nothing where all is well. With Signal Forms it is read from the form. */
  readonly error = input<string | null | undefined>(null);
  readonly required = input(false, { transform: booleanAttribute });
  /** Shows errors also in fields nobody has been in yet. */
  readonly showErrors = input(false);

  /** The id the control gets. */
  readonly controlId = `rt-field-${++count}`;
  readonly left = signal(false);
  /** Set by a control bound to a signal form. */
  readonly formError = signal<Signal<string | null>>(signal(null));

  protected readonly wrong = computed(() => this.error() ?? this.formError()());
  readonly shownError = computed(() => (this.left() || this.showErrors() ? (this.wrong() ?? '') : ''));
  readonly describedBy = computed(() => {
    const ids = [this.hint() && `${this.controlId}-hint`, this.shownError() && `${this.controlId}-error`].filter(
      Boolean,
    );
    return ids.join(' ') || null;
  });
}

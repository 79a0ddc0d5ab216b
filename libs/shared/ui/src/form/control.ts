import { computed, Directive, inject } from '@angular/core';
import { FORM_FIELD } from '@angular/forms/signals';
import { Field } from './field';

/** Ties a native control to the `<rt-field>` around it: id, description, invalid and required. */
@Directive({
  selector: 'input[rtControl], select[rtControl], textarea[rtControl]',
  host: {
    '[id]': 'field.controlId',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'field.shownError() ? true : null',
    '[attr.aria-required]': 'field.required() || null',
    '(blur)': 'field.left.set(true)',
  },
})
export class Control {
  protected readonly field = inject(Field);
  private readonly form = inject(FORM_FIELD, { optional: true, self: true });

  constructor() {
    const { form } = this;
    if (form) this.field.formError.set(computed(() => form.errors()[0]?.message ?? null));
  }
}

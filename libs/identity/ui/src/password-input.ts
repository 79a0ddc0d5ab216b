import { Component, ElementRef, input, model, signal, viewChild } from '@angular/core';
import { Control, Field } from '@rt/shared/ui';

/** A password that can be shown while it is typed. */
@Component({
  selector: 'rt-password-input',
  imports: [Control, Field],
  template: `<rt-field [label]="label()" [hint]="hint()" [error]="error()" [showErrors]="showErrors()" required>
    <span class="both">
      <input
        #field
        rtControl
        [type]="shown() ? 'text' : 'password'"
        [name]="name()"
        [attr.autocomplete]="autocomplete()"
        autocapitalize="none"
        spellcheck="false"
        [attr.maxlength]="200"
        [value]="value()"
        (input)="value.set(field.value)"
      />
      <button class="rt-button quiet" type="button" [attr.aria-pressed]="shown()" (click)="shown.set(!shown())">
        <ng-container i18n="@@password.show">Visa lösenord</ng-container>
      </button>
    </span>
  </rt-field>`,
  styles: `
    .both {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 8px;
    }
    input {
      flex: 1 1 14ch;
      width: auto;
      min-width: 0;
    }
  `,
})
export class PasswordInput {
  readonly label = input.required<string>();
  readonly name = input('password');
  readonly hint = input('');
  readonly autocomplete = input<'current-password' | 'new-password'>('current-password');
  readonly error = input<string | null>(null);
  readonly showErrors = input(false);
  readonly value = model('');

  protected readonly shown = signal(false);
  private readonly field = viewChild.required<ElementRef<HTMLInputElement>>('field');

  /** Puts the cursor there with what stands selected, ready to be typed over. */
  focus() {
    this.field().nativeElement.focus();
    this.field().nativeElement.select();
  }
}

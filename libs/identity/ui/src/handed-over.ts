import { afterNextRender, Component, ElementRef, inject, input, output, viewChild } from '@angular/core';
import { INITIAL_PASSWORD_DAYS, type InvitedAccount } from '@rt/identity/domain';

/** The password that is told once. */
@Component({
  selector: 'rt-handed-over',
  template: `
    <section #section tabindex="-1" aria-labelledby="rt-handed-over">
      <h2 id="rt-handed-over">{{ given().account.name }}</h2>
      @if (given().initialPassword; as password) {
        <p i18n="@@handed-over.password">
          Lösenordet är <code>{{ password }}</code>
        </p>
        <p i18n="@@handed-over.once">
          Det visas bara nu. Lämna över det personligen eller per telefon. Det gäller i {{ days }} dagar och byts vid
          första inloggningen.
        </p>
      } @else {
        <p i18n="@@handed-over.known">
          Personen har redan ett konto hos en annan organisation och loggar in med samma lösenord som där.
        </p>
      }
      <button class="rt-button" type="button" (click)="putAway.emit()" i18n="@@handed-over.close">Klart</button>
    </section>
  `,
  styles: `
    section {
      margin-block: 24px;
      padding-block: 16px;
      border-block: 1px solid var(--rt-ink);
      outline: none;
    }
    h2 {
      margin-block-start: 0;
    }
    code {
      font-size: var(--rt-size-4);
      user-select: all;
      overflow-wrap: anywhere;
    }
  `,
})
export class HandedOver {
  readonly given = input.required<InvitedAccount>();
  readonly putAway = output<void>();

  protected readonly days = INITIAL_PASSWORD_DAYS;
  private readonly section = viewChild.required<ElementRef<HTMLElement>>('section');

  constructor() {
    const host = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
    afterNextRender(() => {
      this.section().nativeElement.focus();
      host.scrollIntoView?.({ block: 'nearest' });
    });
  }
}

import { Component, inject, input, LOCALE_ID } from '@angular/core';

@Component({
  selector: 'rt-error-page',
  template: `<h1 i18n="@@error-page.heading">Sidan gick inte att visa</h1>
    <p i18n="@@error-page.text">
      Det du har skrivit finns kvar. Läs in sidan igen; hjälper det inte kan systemet just ha uppdaterats eller sakna
      kontakt med servern.
    </p>
    <p><a class="rt-button" [href]="address()" i18n="@@error-page.again">Läs in igen</a></p>`,
})
export class ErrorPage {
  /** The address that could not be shown, within this language. */
  readonly sida = input<string>('/');

  private readonly prefix = inject(LOCALE_ID).startsWith('en') ? '/en' : '';
  protected readonly address = () => {
    const page = this.sida();
    return page.startsWith('/') && !page.startsWith('//') ? this.prefix + page : `${this.prefix}/`;
  };
}

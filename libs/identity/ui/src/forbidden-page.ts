import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

/** Shown at the address somebody asked for and may not see. */
@Component({
  selector: 'rt-forbidden-page',
  imports: [RouterLink],
  template: `<h1 i18n="@@forbidden.heading">Din roll ser inte den här sidan</h1>
    <p i18n="@@forbidden.text">
      Behöver du den i ditt arbete? Be den som är administratör hos er om en roll som ser den.
    </p>
    <p><a routerLink="/" i18n="@@forbidden.home">Till startsidan</a></p>`,
})
export class ForbiddenPage {}

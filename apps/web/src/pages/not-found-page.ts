import { Component } from '@angular/core';
import { RouterLink } from '@angular/router';

@Component({
  selector: 'rt-not-found-page',
  imports: [RouterLink],
  template: `<h1 i18n="@@not-found.heading">Sidan finns inte</h1>
    <p i18n="@@not-found.text">
      Adressen kan vara felskriven, eller så har det du söker flyttats, tagits bort eller hör till en annan region.
    </p>
    <p><a routerLink="/" i18n="@@not-found.home">Till startsidan</a></p>`,
})
export class NotFoundPage {}

import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** What can be read over the country. */
@Component({
  selector: 'rt-nation-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `<nav class="rt-no-print" aria-label="Nationella vyer" i18n-aria-label="@@nation-nav.label">
    @for (part of parts; track part.path) {
      <a
        [routerLink]="part.path"
        routerLinkActive="here"
        [routerLinkActiveOptions]="{
          paths: 'exact',
          queryParams: 'ignored',
          fragment: 'ignored',
          matrixParams: 'ignored',
        }"
        ariaCurrentWhenActive="page"
        >{{ part.name }}</a
      >
    }
  </nav>`,
  styles: `
    nav {
      display: flex;
      flex-wrap: wrap;
      gap: 4px 24px;
      margin-block-end: 24px;
      border-block-end: 1px solid var(--rt-grey-3);
    }
    a {
      padding-block: 8px;
      color: inherit;
      text-decoration: none;
    }
    a:hover {
      text-decoration: underline;
    }
    .here {
      font-weight: 600;
      box-shadow: inset 0 -2px var(--rt-ink);
    }
    @media (forced-colors: active) {
      .here {
        border-block-end: 4px solid;
      }
    }
  `,
})
export class NationNav {
  protected readonly parts = [
    { path: '/karta/nationellt', name: $localize`:@@nation-nav.map:Karta` },
    { path: '/karta/nationellt/formuleringar', name: $localize`:@@nation-nav.wordings:Formuleringar` },
    { path: '/karta/nationellt/begrepp', name: $localize`:@@nation-nav.concepts:Begrepp` },
    { path: '/karta/nationellt/indikatorer', name: $localize`:@@nation-nav.indicators:Gemensamma indikatorer` },
  ];
}

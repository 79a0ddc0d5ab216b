import { Component } from '@angular/core';
import { RouterLink, RouterLinkActive } from '@angular/router';

/** The parts of what a region learns. */
@Component({
  selector: 'rt-learning-nav',
  imports: [RouterLink, RouterLinkActive],
  template: `<nav class="rt-no-print" aria-label="Lärandets delar" i18n-aria-label="@@learning-nav.label">
    @for (part of parts; track part.path) {
      <a
        [routerLink]="part.path"
        routerLinkActive="here"
        [routerLinkActiveOptions]="{ exact: part.path === '/larande' }"
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
export class LearningNav {
  protected readonly parts = [
    { path: '/larande', name: $localize`:@@learning-nav.studies:Studier` },
    { path: '/larande/slutsatser', name: $localize`:@@learning-nav.ledger:Slutsatser och ändringar` },
    { path: '/larande/plan', name: $localize`:@@learning-nav.plan:Lärandeplan` },
    { path: '/larande/kalender', name: $localize`:@@learning-nav.calendar:Kalender` },
    { path: '/larande/sok', name: $localize`:@@learning-nav.search:Sök` },
    { path: '/profil', name: $localize`:@@learning-nav.profile:Profil` },
  ];
}

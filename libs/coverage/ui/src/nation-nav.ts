import { Component } from '@angular/core';
import { PageTabs } from '@rt/shared/ui';

/** What can be read over the country. */
@Component({
  selector: 'rt-nation-nav',
  imports: [PageTabs],
  template: `<rt-page-tabs [tabs]="parts" label="Nationella vyer" i18n-label="@@nation-nav.label" />`,
})
export class NationNav {
  protected readonly parts = [
    { path: '/karta/nationellt', name: $localize`:@@nation-nav.map:Karta` },
    { path: '/karta/nationellt/formuleringar', name: $localize`:@@nation-nav.wordings:Formuleringar` },
    { path: '/karta/nationellt/begrepp', name: $localize`:@@nation-nav.concepts:Begrepp` },
    { path: '/karta/nationellt/indikatorer', name: $localize`:@@nation-nav.indicators:Gemensamma indikatorer` },
  ];
}

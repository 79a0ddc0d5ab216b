import { Component, computed, inject, input } from '@angular/core';
import { SessionStore } from '@rt/identity/ui';
import { type PageTab, PageTabs } from '@rt/shared/ui';

/** Between the pages of a year: what everybody reads, and what national analysts do. */
@Component({
  selector: 'rt-national-nav',
  imports: [PageTabs],
  template: `<rt-page-tabs [label]="label" [tabs]="places()" />`,
})
export class NationalNav {
  readonly year = input.required<string>();
  private readonly session = inject(SessionStore);
  protected readonly label = $localize`:@@national.nav:Sammanställningens sidor`;
  protected readonly places = computed((): PageTab[] => {
    const ofYear = `/sammanstallning/${this.year()}`;
    const read = [
      { name: $localize`:@@national.tables:Tabeller`, path: ofYear },
      { name: $localize`:@@national.series:Över tid`, path: '/sammanstallning/over-tid' },
    ];
    if (!this.session.can('compilation:code')) return read;
    return [
      ...read,
      { name: $localize`:@@national.reports:Vilka har lämnat in`, path: `${ofYear}/rapporter` },
      { name: $localize`:@@national.side-by-side:Läs bredvid varandra`, path: `${ofYear}/svar` },
      { name: $localize`:@@national.agreement:Samstämmighet`, path: `${ofYear}/samstammighet`, within: true },
    ];
  });
}

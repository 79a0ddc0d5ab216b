import { Component } from '@angular/core';
import { PageTabs } from '@rt/shared/ui';

/** The parts of what a region learns. */
@Component({
  selector: 'rt-learning-nav',
  imports: [PageTabs],
  template: `<rt-page-tabs [tabs]="parts" label="Lärandets delar" i18n-label="@@learning-nav.label" />`,
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

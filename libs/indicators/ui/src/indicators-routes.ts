import type { Routes } from '@angular/router';

/** What lies under /indikatorer. */
export const indicatorsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@indicators.title:Indikatorer`,
    loadComponent: async () => (await import('./list/indicator-list-page')).IndicatorListPage,
  },
  {
    path: 'installningar',
    title: $localize`:@@indicator-settings.title:Inställningar för indikatorer`,
    loadComponent: async () => (await import('./settings/settings-page')).SettingsPage,
  },
  {
    path: ':indicatorId',
    title: $localize`:@@indicator.title:Indikator`,
    loadComponent: async () => (await import('./page/indicator-page')).IndicatorPage,
  },
];

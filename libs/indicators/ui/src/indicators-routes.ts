import type { Routes } from '@angular/router';

/** What lies under /indikatorer. */
export const indicatorsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@indicators.title:Indikatorer`,
    loadComponent: async () => (await import('./indicator-list-page')).IndicatorListPage,
  },
  {
    path: ':indicatorId',
    title: $localize`:@@indicator.title:Indikator`,
    loadComponent: async () => (await import('./indicator-page')).IndicatorPage,
  },
];

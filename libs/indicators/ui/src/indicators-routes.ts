import type { Routes } from '@angular/router';
import { allowed } from '@rt/identity/ui';

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
    path: 'oversikt',
    title: $localize`:@@overview.title:Indikatorerna i översikt`,
    loadComponent: async () => (await import('./multiples/overview-page')).OverviewPage,
  },
  {
    path: 'kallor',
    title: $localize`:@@source-health.title:Källornas hälsa`,
    loadComponent: async () => (await import('./source/health-page')).HealthPage,
  },
  {
    path: ':indicatorId/kalla',
    title: $localize`:@@source-page.title:Koppla en källa`,
    canActivate: [allowed('indicator:edit')],
    loadComponent: async () => (await import('./source/source-page')).SourcePage,
  },
  {
    path: ':indicatorId',
    title: $localize`:@@indicator.title:Indikator`,
    loadComponent: async () => (await import('./page/indicator-page')).IndicatorPage,
  },
];

import type { Routes } from '@angular/router';
import { allowed } from '@rt/identity/ui';

/** What interventions report, under `/insatser`. */
export const reportRoutes: Routes = [
  {
    path: 'perioder',
    title: $localize`:@@title.reporting-periods:Rapportperioder`,
    loadComponent: () => import('./reporting-periods-page').then((file) => file.ReportingPeriodsPage),
  },
  {
    path: 'granska',
    title: $localize`:@@title.waiting-reports:Rapporter att granska`,
    canActivate: [allowed('reporting:manage')],
    loadComponent: () => import('./waiting-reports-page').then((file) => file.WaitingReportsPage),
  },
  {
    path: ':id/rapportering',
    title: $localize`:@@title.intervention-reports:Rapportering`,
    loadComponent: () => import('./intervention-reports-page').then((file) => file.InterventionReportsPage),
  },
];

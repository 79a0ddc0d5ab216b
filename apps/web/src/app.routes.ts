import type { Routes } from '@angular/router';

export const routes: Routes = [
  {
    path: 'fel',
    title: $localize`:@@title.error:Sidan gick inte att visa`,
    loadComponent: () => import('./pages/error-page').then((m) => m.ErrorPage),
  },
  {
    path: '**',
    title: $localize`:@@title.not-found:Sidan finns inte`,
    loadComponent: () => import('./pages/not-found-page').then((m) => m.NotFoundPage),
  },
];

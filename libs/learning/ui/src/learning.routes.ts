import type { Routes } from '@angular/router';

export const learningRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@studies.heading:Lärande`,
    loadComponent: () => import('./studies-page').then(({ StudiesPage }) => StudiesPage),
  },
];

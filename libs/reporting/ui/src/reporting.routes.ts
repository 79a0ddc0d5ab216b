import type { Routes } from '@angular/router';

/** What the national agency has compiled, a page a year; the first year is shown to whoever names none. */
export const compilationRoutes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: '2018' },
  {
    path: ':year',
    title: $localize`:@@title.compilation:Sammanställning`,
    loadComponent: async () => (await import('./compilation/compilation-page')).CompilationPage,
  },
];

import type { Routes } from '@angular/router';

/** The map, with the panels the shell gives it for the goal opened beside it: those of the goal's own page. */
export const coverageRoutes = (panels: Routes): Routes => [
  {
    path: 'nationellt',
    title: $localize`:@@title.nation:Nationell karta`,
    loadComponent: async () => (await import('./nation-page')).NationPage,
  },
  {
    path: '',
    title: $localize`:@@title.map:Karta`,
    loadComponent: async () => (await import('./map-page')).MapPage,
    children: [
      {
        path: ':goalId',
        loadComponent: async () => (await import('./goal-inspector')).GoalInspector,
        children: [{ path: '', pathMatch: 'full', redirectTo: 'formulering' }, ...panels],
      },
    ],
  },
];

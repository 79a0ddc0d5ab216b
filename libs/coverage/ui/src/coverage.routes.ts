import type { Routes } from '@angular/router';

/** The map, with the panels the shell gives it for the goal opened beside it: those of the goal's own page. */
export const coverageRoutes = (panels: Routes): Routes => [
  {
    path: 'nationellt',
    title: $localize`:@@title.nation:Nationell karta`,
    loadComponent: async () => (await import('./nation-page')).NationPage,
  },
  {
    path: 'nationellt/formuleringar',
    title: $localize`:@@nation-wordings.title:Hur mål är formulerade`,
    loadComponent: async () => (await import('./nation-wordings-page')).NationWordingsPage,
  },
  {
    path: 'nationellt/begrepp',
    title: $localize`:@@nation-concepts.title:Vad nivåerna kallas`,
    loadComponent: async () => (await import('./nation-concepts-page')).NationConceptsPage,
  },
  {
    path: 'nationellt/indikatorer',
    title: $localize`:@@nation-indicators.title:Gemensamma indikatorer`,
    loadComponent: async () => (await import('./nation-indicators-page')).NationIndicatorsPage,
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

/** Under `/profil`: of the region itself alone. */
export const profileRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@profile.heading:Regionens profil`,
    loadComponent: async () => (await import('./profile/profile-page')).ProfilePage,
  },
];

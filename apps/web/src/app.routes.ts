import type { Routes } from '@angular/router';
import { goalRoute, goalsRoutes, goalWordingRoute } from '@rt/goals/ui';
import { allowed, identityRoutes } from '@rt/identity/ui';
import { goalPanels } from './goal-panels';
import { toLanding } from './shell/to-landing';

/** Every page, by the domain that owns it; each page is fetched when somebody goes there. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [toLanding], children: [] },
  {
    path: 'karta',
    canActivate: [allowed('coverage:read', 'coverage:read-nation')],
    loadChildren: async () => {
      const { coverageRoutes } = await import('@rt/coverage/ui');
      return coverageRoutes([goalWordingRoute, ...goalPanels]);
    },
  },
  {
    path: 'profil',
    canActivate: [allowed('coverage:read')],
    loadChildren: async () => (await import('@rt/coverage/ui')).profileRoutes,
  },
  {
    path: 'mal',
    canActivate: [allowed('strategy:read')],
    children: [...goalsRoutes, goalRoute(goalPanels)],
  },
  {
    path: 'indikatorer',
    canActivate: [allowed('indicator:read')],
    loadChildren: async () => (await import('@rt/indicators/ui')).indicatorsRoutes,
  },
  {
    path: 'effektkedjor',
    canActivate: [allowed('chain:read')],
    loadChildren: async () => {
      const { ARROW_SLOT, effectChainsRoutes } = await import('@rt/effect-chains/ui');
      const slot = { provide: ARROW_SLOT, useValue: async () => (await import('@rt/learning/ui')).ArrowStudies };
      return [{ path: '', providers: [slot], children: effectChainsRoutes }];
    },
  },
  {
    path: 'insatser/:interventionId/utvarderbarhet',
    title: $localize`:@@title.intervention-evaluability:Insatsens utvärderbarhet`,
    canActivate: [allowed('review:read')],
    loadComponent: async () => (await import('@rt/evaluability/ui')).InterventionReviewsPage,
  },
  {
    path: 'insatser',
    canActivate: [allowed('intervention:read')],
    loadChildren: async () => (await import('@rt/portfolio/ui')).portfolioRoutes,
  },
  {
    path: 'mitt',
    canActivate: [allowed('intervention:read')],
    loadChildren: async () => (await import('@rt/portfolio/ui')).myWorkRoutes,
  },
  {
    path: 'utvarderbarhet',
    canActivate: [allowed('review:read')],
    loadChildren: async () => (await import('@rt/evaluability/ui')).evaluabilityRoutes,
  },
  {
    path: 'larande',
    canActivate: [allowed('study:read')],
    loadChildren: async () => (await import('@rt/learning/ui')).learningRoutes,
  },
  {
    path: 'aterrapportering',
    canActivate: [allowed('report:read')],
    loadChildren: async () => (await import('@rt/reporting/ui')).reportRoutes,
  },
  {
    path: 'sammanstallning',
    canActivate: [allowed('compilation:read')],
    loadChildren: async () => (await import('@rt/reporting/ui')).compilationRoutes,
  },
  {
    path: 'publicering',
    canActivate: [allowed('publication:edit')],
    loadChildren: async () => (await import('@rt/publication/ui')).publicationRoutes,
  },
  ...identityRoutes,
  {
    path: 'fel',
    title: $localize`:@@title.error:Sidan gick inte att visa`,
    loadComponent: async () => (await import('./pages/error-page')).ErrorPage,
  },
  {
    path: '**',
    title: $localize`:@@title.not-found:Sidan finns inte`,
    loadComponent: async () => (await import('./pages/not-found-page')).NotFoundPage,
  },
];

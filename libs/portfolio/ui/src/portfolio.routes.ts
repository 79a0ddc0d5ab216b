import type { Routes } from '@angular/router';
import { interventionImportRoutes } from './import/intervention-import-routes';
import { reportRoutes } from './reports/report-routes';

/** Under `/insatser`. */
export const portfolioRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@title.interventions:Insatser`,
    loadComponent: () => import('./intervention-list-page').then((file) => file.InterventionListPage),
  },
  {
    path: 'ny',
    title: $localize`:@@title.new-intervention:Ny insats`,
    loadComponent: () => import('./new-intervention-page').then((file) => file.NewInterventionPage),
  },
  {
    path: 'koppla',
    title: $localize`:@@title.bulk-link:Koppla flera insatser`,
    loadComponent: () => import('./bulk/bulk-link-page').then((file) => file.BulkLinkPage),
  },
  {
    path: 'forslag',
    title: $localize`:@@title.proposed-links:Föreslagna kopplingar`,
    loadComponent: () => import('./proposed-links-page').then((file) => file.ProposedLinksPage),
  },
  {
    path: 'handlingsplaner',
    title: $localize`:@@title.action-plans:Handlingsplaner`,
    loadComponent: () => import('./plans/action-plans-page').then((file) => file.ActionPlansPage),
  },
  {
    path: 'handlingsplaner/:id',
    title: $localize`:@@title.action-plan:Handlingsplan`,
    loadComponent: () => import('./plans/action-plan-page').then((file) => file.ActionPlanPage),
  },
  {
    path: 'kodlistor',
    title: $localize`:@@title.code-lists:Kodlistor`,
    loadComponent: () => import('./codes/code-lists-page').then((file) => file.CodeListsPage),
  },
  {
    path: 'portfolj',
    title: $localize`:@@title.portfolio:Portföljen`,
    loadComponent: () => import('./views/portfolio-page').then((file) => file.PortfolioPage),
  },
  ...interventionImportRoutes,
  ...reportRoutes,
  {
    path: ':id',
    title: $localize`:@@title.intervention:Insats`,
    loadComponent: () => import('./intervention-place').then((file) => file.InterventionPlace),
  },
];

import type { Routes } from '@angular/router';

/** Under `/larande`. */
export const learningRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@studies.heading:Lärande`,
    loadComponent: () => import('./studies-page').then(({ StudiesPage }) => StudiesPage),
  },
  {
    path: 'slutsatser',
    title: $localize`:@@ledger.heading:Slutsatser och ändringar`,
    loadComponent: () => import('./ledger/ledger-page').then(({ LedgerPage }) => LedgerPage),
  },
  {
    path: 'sok',
    title: $localize`:@@learning-search.title:Sök i det ni har lärt`,
    loadComponent: () => import('./search/search-page').then(({ LearningSearchPage }) => LearningSearchPage),
  },
  {
    path: 'plan',
    title: $localize`:@@plan-page.heading:Lärandeplan`,
    loadComponent: () => import('./plan/plan-page').then(({ PlanPage }) => PlanPage),
  },
  {
    path: 'kalender',
    title: $localize`:@@calendar-page.heading:Strategikalender`,
    loadComponent: () => import('./plan/calendar-page').then(({ CalendarPage }) => CalendarPage),
  },
  {
    path: 'studier/:id',
    title: $localize`:@@study-page.heading:Studie`,
    loadComponent: () => import('./study-page').then(({ StudyPage }) => StudyPage),
  },
];

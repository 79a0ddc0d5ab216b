import type { Routes } from '@angular/router';
import { allowed } from '@rt/identity/ui';
import { toNewestYear } from './compilation/to-newest-year';

/** What the national agency has compiled, a page a year; whoever names none is shown the newest. */
export const compilationRoutes: Routes = [
  { path: '', pathMatch: 'full', canActivate: [toNewestYear], children: [] },
  {
    path: 'over-tid',
    title: $localize`:@@title.series:Sammanställningen över tid`,
    loadComponent: async () => (await import('./compilation/series-page')).SeriesPage,
  },
  {
    path: ':year',
    pathMatch: 'full',
    title: $localize`:@@title.compilation:Sammanställning`,
    loadComponent: async () => (await import('./compilation/compilation-page')).CompilationPage,
  },
  {
    path: ':year/kod/:theme/:code',
    title: $localize`:@@title.passages:Ställen bakom en siffra`,
    loadComponent: async () => (await import('./compilation/passages-page')).PassagesPage,
  },
  {
    path: ':year',
    canActivate: [allowed('compilation:code')],
    children: [
      {
        path: 'rapporter',
        title: $localize`:@@title.national-reports:Vilka har lämnat in`,
        loadComponent: async () => (await import('./compilation/national-page')).NationalPage,
      },
      {
        path: 'svar',
        title: $localize`:@@title.national-answers:Svaren bredvid varandra`,
        loadComponent: async () => (await import('./compilation/answers-page')).AnswersPage,
      },
      {
        path: 'samstammighet',
        title: $localize`:@@title.coding-agreement:Samstämmighet i kodningen`,
        loadComponent: async () => (await import('./coding/agreement-page')).AgreementPage,
      },
      {
        path: 'samstammighet/:countyCode/:theme',
        title: $localize`:@@title.coding-compare:Jämför och besluta`,
        loadComponent: async () => (await import('./coding/compare-page')).ComparePage,
      },
      {
        path: 'koda/:countyCode/:theme',
        title: $localize`:@@title.coding:Koda svar`,
        loadComponent: async () => (await import('./coding/coding-page')).CodingPage,
      },
    ],
  },
];

/** A region's own reports, a page a year. */
export const reportRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@title.reports:Återrapportering`,
    loadComponent: async () => (await import('./report/reports-page')).ReportsPage,
  },
  {
    path: ':year',
    title: $localize`:@@title.reports:Återrapportering`,
    loadComponent: async () => (await import('./report/report-page')).ReportPage,
  },
  {
    path: ':year/lamna-in',
    title: $localize`:@@title.submit-report:Lämna in återrapporteringen`,
    loadComponent: async () => (await import('./report/submit/submit-page')).SubmitPage,
  },
];

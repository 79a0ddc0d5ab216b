import type { Routes } from '@angular/router';
import { allowed } from '@rt/identity/ui';

/** Under `/utvarderbarhet`. */
export const evaluabilityRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@title.reviews:Utvärderbarhet`,
    loadComponent: () => import('./list/review-list-page').then((file) => file.ReviewListPage),
  },
  {
    path: 'ny',
    title: $localize`:@@title.new-review:Ny bedömning`,
    canActivate: [allowed('review:edit')],
    loadComponent: () => import('./start/new-review-page').then((file) => file.NewReviewPage),
  },
  {
    path: 'fragor',
    title: $localize`:@@title.own-questions:Egna frågor`,
    loadComponent: () => import('./questions/own-questions-page').then((file) => file.OwnQuestionsPage),
  },
  {
    path: ':reviewId',
    title: $localize`:@@title.review:Bedömning av utvärderbarhet`,
    loadComponent: () => import('./review/review-page').then((file) => file.ReviewPage),
    children: [
      {
        path: 'svar',
        title: $localize`:@@title.review-answers:Min bedömning`,
        loadComponent: () => import('./answers/answer-page').then((file) => file.AnswerPage),
      },
      {
        path: 'jamforelse',
        title: $localize`:@@title.review-comparison:Jämför och enas`,
        loadComponent: () => import('./compare/compare-page').then((file) => file.ComparePage),
      },
      {
        path: 'utlatande',
        title: $localize`:@@title.review-verdict:Utlåtande och åtgärder`,
        loadComponent: () => import('./verdict/verdict-page').then((file) => file.VerdictPage),
      },
    ],
  },
];

import type { Routes } from '@angular/router';

/** Under `/mitt`. */
export const myWorkRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@title.my-work:Mitt`,
    loadComponent: () => import('./my-work-page').then((file) => file.MyWorkPage),
  },
];

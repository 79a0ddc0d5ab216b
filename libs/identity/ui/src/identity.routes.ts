import type { Routes } from '@angular/router';
import { allowed, signedIn } from './route-guards';

/** Signing in, one's own account, and the people of the region. */
export const identityRoutes: Routes = [
  {
    path: 'logga-in',
    title: $localize`:@@title.sign-in:Logga in`,
    loadComponent: () => import('./sign-in-page').then((m) => m.SignInPage),
  },
  {
    path: 'konto',
    title: $localize`:@@title.account:Ditt konto`,
    canActivate: [signedIn],
    loadComponent: () => import('./account-page').then((m) => m.AccountPage),
  },
  {
    path: 'administration',
    title: $localize`:@@title.administration:Administration`,
    canActivate: [allowed('account:manage')],
    loadComponent: () => import('./administration-page').then((m) => m.AdministrationPage),
  },
  {
    path: 'saknar-behorighet',
    title: $localize`:@@title.forbidden:Sidan går inte att se`,
    loadComponent: () => import('./forbidden-page').then((m) => m.ForbiddenPage),
  },
];

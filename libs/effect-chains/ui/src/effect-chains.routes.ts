import type { Routes } from '@angular/router';

export const effectChainsRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@chains.heading:Effektkedjor`,
    loadComponent: () => import('./chains-page').then(({ ChainsPage }) => ChainsPage),
  },
  {
    path: ':chainId',
    title: $localize`:@@chain-page.heading:Effektkedja`,
    loadComponent: () => import('./chain-page').then(({ ChainPage }) => ChainPage),
  },
];

import type { Routes } from '@angular/router';

/** Under `/publicering`. */
export const publicationRoutes: Routes = [
  {
    path: '',
    title: $localize`:@@publication.title:Öppet`,
    loadComponent: async () => (await import('./publication-page')).PublicationPage,
  },
];

import type { Routes } from '@angular/router';

const loadComponent = async () => (await import('./intervention-import-page')).InterventionImportPage;
const title = $localize`:@@title.intervention-import:Importera insatser`;

/** Under `/insatser`. */
export const interventionImportRoutes: Routes = [
  { path: 'import', title, loadComponent },
  { path: 'import/:id', title, loadComponent },
];

import type { Routes } from '@angular/router';

const loadComponent = async () => (await import('./goal-import-page')).GoalImportPage;
const title = $localize`:@@title.goal-import:Importera mål`;

/** Under `/mal`. */
export const goalImportRoutes: Routes = [
  { path: 'import', title, loadComponent },
  { path: 'import/:id', title, loadComponent },
];

import type { Route, Routes } from '@angular/router';
import { goalImportRoutes } from './import/goal-import-routes';

/** What lies under /mal, but for the page of one goal, whose panels are of several domains: see `goalRoute`. */
export const goalsRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: $localize`:@@title.goals:Mål`,
    loadComponent: async () => (await import('./tree/goal-tree-page')).GoalTreePage,
  },
  ...goalImportRoutes,
  {
    path: 'strategier',
    title: $localize`:@@title.strategies:Strategier`,
    loadComponent: async () => (await import('./strategy/strategies-page')).StrategiesPage,
  },
  {
    path: 'strategier/:strategyId',
    title: $localize`:@@title.strategy:Strategi`,
    loadComponent: async () => (await import('./strategy/strategy-page')).StrategyPage,
  },
  {
    path: 'versioner/:versionId',
    title: $localize`:@@title.succession:Vad som ändrats`,
    loadComponent: async () => (await import('./strategy/succession-page')).SuccessionPage,
  },
  {
    path: 'begrepp',
    title: $localize`:@@title.concepts:Begrepp`,
    loadComponent: async () => (await import('./concept/concept-page')).ConceptPage,
  },
];

/** The panel for the wording, for the goal's page and for the inspector beside the map. */
export const goalWordingRoute: Route = {
  path: 'formulering',
  loadComponent: async () => (await import('./goal/goal-wording-panel')).GoalWordingPanel,
};

/** The page of one goal, with the panels the shell gives it beside the wording. */
export const goalRoute = (panels: Routes): Route => ({
  path: ':goalId',
  title: $localize`:@@title.goal:Mål`,
  loadComponent: async () => (await import('./goal/goal-page')).GoalPage,
  children: [{ path: '', pathMatch: 'full', redirectTo: 'formulering' }, goalWordingRoute, ...panels],
});

import type { Routes } from '@angular/router';

/** What other domains know of one goal, beside its wording: on its own page and in the inspector beside the map. */
export const goalPanels: Routes = [
  {
    path: 'indikatorer',
    title: $localize`:@@title.goal-indicators:Målets indikatorer`,
    loadComponent: async () => (await import('@rt/indicators/ui')).GoalIndicatorsPanel,
  },
  {
    path: 'kedja',
    title: $localize`:@@title.goal-chain:Målets effektkedja`,
    loadComponent: async () => (await import('@rt/effect-chains/ui')).GoalChainPanel,
  },
  {
    path: 'insatser',
    title: $localize`:@@title.goal-interventions:Målets insatser`,
    loadComponent: async () => (await import('@rt/portfolio/ui')).GoalInterventionsPanel,
  },
  {
    path: 'utvarderbarhet',
    title: $localize`:@@title.goal-evaluability:Målets utvärderbarhet`,
    loadComponent: async () => (await import('@rt/evaluability/ui')).GoalReviewsPanel,
  },
  {
    path: 'utvarderingar',
    title: $localize`:@@title.goal-studies:Målets utvärderingar`,
    loadComponent: async () => (await import('@rt/learning/ui')).GoalStudiesPanel,
  },
];

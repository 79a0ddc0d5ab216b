import { GoalSearch } from '@rt/goals/ui';
import { PlaceSearch } from './place-search';
import type { SearchSource } from './search-providers';

/** What the search over everything asks: the places first, then what each domain exports. */
export const searchSources: readonly SearchSource[] = [
  async () => PlaceSearch,
  async () => GoalSearch,
  async () => (await import('@rt/indicators/ui')).IndicatorSearch,
  async () => (await import('@rt/portfolio/ui')).InterventionSearch,
  async () => (await import('@rt/learning/ui')).LearningSearch,
];

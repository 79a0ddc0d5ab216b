import { InjectionToken, type Type } from '@angular/core';
import type { SearchProvider } from '@rt/shared/ui';

/** Loads one domain's search when somebody searches. */
export type SearchSource = () => Promise<Type<SearchProvider>>;

/** All that the search over everything asks, in the order its answers are shown. */
export const SEARCH_PROVIDERS = new InjectionToken<readonly SearchSource[]>('SEARCH_PROVIDERS');

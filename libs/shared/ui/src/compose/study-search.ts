import { InjectionToken, type Type } from '@angular/core';
import type { SearchProvider } from '../search/search-provider';

/** Finds studies, for domains that may not know the one they belong to: the shell says which service it is. */
export const STUDY_SEARCH = new InjectionToken<() => Promise<Type<SearchProvider>>>('STUDY_SEARCH');

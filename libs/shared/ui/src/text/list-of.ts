import type { Language } from '@rt/shared/domain';

/** `a, b och c`. */
export const listOf = (items: readonly string[], language: Language): string =>
  new Intl.ListFormat(language, { type: 'conjunction' }).format(items);

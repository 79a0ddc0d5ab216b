import type { Language } from '@rt/shared/domain';
import { WORDS_EN } from './words-en';
import { type SiteWords, WORDS_SV } from './words-sv';

export type { SiteWords };
export const SITE_WORDS: Readonly<Record<Language, SiteWords>> = { sv: WORDS_SV, en: WORDS_EN };

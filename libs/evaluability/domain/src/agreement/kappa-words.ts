import type { Bilingual } from '@rt/shared/domain';

const LIMITS: readonly [number, Bilingual][] = [
  [0, { sv: 'inte bättre än slumpen', en: 'no better than chance' }],
  [0.2, { sv: 'svag', en: 'slight' }],
  [0.4, { sv: 'viss', en: 'fair' }],
  [0.6, { sv: 'måttlig', en: 'moderate' }],
  [0.8, { sv: 'god', en: 'substantial' }],
];
const HIGHEST: Bilingual = { sv: 'mycket god', en: 'almost perfect' };

/**
 * A kappa in a word: Landis and Koch, Biometrics 33 (1977) 159–174. Their limits are a convention and not a test:
 * show the interval beside the word.
 */
export const kappaWord = (kappa: number): Bilingual => LIMITS.find(([limit]) => kappa <= limit)?.[1] ?? HIGHEST;

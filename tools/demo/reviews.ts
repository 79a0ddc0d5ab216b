import type { Score } from '@rt/evaluability/domain';

type Pair = readonly [Score, Score];

/** What the two gave the first year, over and over through the questions. */
export const FIRST_SCORES: readonly Pair[] = [
  ['2', '2'],
  ['1', '1'],
  ['1', '2'],
  ['2', '2'],
  ['1', '1'],
  ['2', '3'],
  ['x', 'x'],
];

/** And the year after, when more was in place. */
export const LATER_SCORES: readonly Pair[] = [
  ['3', '3'],
  ['2', '2'],
  ['1', '3'],
  ['3', '3'],
  ['2', '1'],
  ['3', '3'],
  ['2', '2'],
  ['x', '2'],
  ['3', '2'],
  ['1', '1'],
];

/** What is written beside some of the scores. */
export const DEMO_COMMENTS: Readonly<Record<string, string>> = {
  'ilo.logic': 'Kedjan går ända till målet. Antagandet om arbetsgivarna är det svagaste.',
  'ilo.baselines': 'Länets siffror finns, men inte deltagarnas.',
  'davies.wanted': 'Ingen har ännu sagt att de väntar på svaret.',
  'portfolio.common-outcome': 'Tre av projekten räknar jobb på olika sätt.',
};

import type { EvidenceInput, FactStance, Score } from '@rt/evaluability/domain';

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

const link = (label: string, url: string | null = null): EvidenceInput => ({
  kind: 'link',
  label,
  url,
  fileId: null,
  objectKind: null,
  objectId: null,
});

/** What some of the scores rest on. */
export const DEMO_EVIDENCE: Readonly<Record<string, readonly EvidenceInput[]>> = {
  'ilo.logic': [link('Ansökan s. 4–6')],
  'ilo.baselines': [link('Lägesrapport 2, bilaga 1')],
};

/** What some of the facts are taken for; both say the same, so that it is seen how it is shown. */
export const DEMO_TAKEN: Readonly<Record<string, readonly FactStance[]>> = {
  'ilo.baselines': [{ code: 'baselines', stance: 'contested' }],
  'davies.timing': [{ code: 'strategy_end', stance: 'confirmed' }],
};

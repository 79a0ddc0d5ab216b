import { STAGES, type Stage } from '@rt/goals/domain';
import type { Bilingual } from '@rt/shared/domain';

/** The columns of an effect chain, from the need to the goal. */
export const NODE_KINDS = STAGES;
export type NodeKind = Stage;

/** What a box is called when one speaks of it: definite form, lower case. */
export const NODE_WORDS: Readonly<Record<NodeKind, Bilingual>> = {
  need: { sv: 'behovet', en: 'the need' },
  resource: { sv: 'resursen', en: 'the resource' },
  activity: { sv: 'aktiviteten', en: 'the activity' },
  output: { sv: 'prestationen', en: 'the output' },
  short_outcome: { sv: 'effekten på kort sikt', en: 'the short-term outcome' },
  mid_outcome: { sv: 'effekten på medellång sikt', en: 'the mid-term outcome' },
  long_outcome: { sv: 'effekten på lång sikt', en: 'the long-term outcome' },
  goal: { sv: 'målet', en: 'the goal' },
};

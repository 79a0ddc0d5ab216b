import type { Bilingual } from '@rt/shared/domain';

/** The links of the thread, in its own order. */
export const THREAD_LINKS = [
  'wording',
  'baseline',
  'target',
  'data',
  'chain',
  'interventions',
  'money',
  'evaluation',
] as const;
export type ThreadLink = (typeof THREAD_LINKS)[number];

/** How a link is drawn: the line runs, thins, breaks, or nothing is asked for here. */
export const LINK_STATES = ['running', 'thin', 'broken', 'not_asked'] as const;
export type LinkState = (typeof LINK_STATES)[number];

/** What is said of one link of one goal. */
export interface LinkJudgement {
  state: LinkState;
  /** What is there or missing, in a sentence. */
  reason: Bilingual;
  /** What would mend it; null where nothing needs mending. */
  mend: Bilingual | null;
}

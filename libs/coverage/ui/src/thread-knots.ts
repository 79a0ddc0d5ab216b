import { type GoalThread, THREAD_LINKS } from '@rt/coverage/domain';
import type { Language } from '@rt/shared/domain';
import { stateWord, type ThreadKnot } from '@rt/shared/ui';
import { LINK_PLACES } from './link-places';

/** A judged thread as it is drawn: each knot with what is said of it, and where it is mended when `place` is given. */
export const threadKnots = (
  { links }: GoalThread,
  language: Language,
  place?: (panel: string) => readonly unknown[],
): ThreadKnot[] =>
  THREAD_LINKS.map((link) => {
    const { label, panel } = LINK_PLACES[link];
    const { state, reason, mend } = links[link];
    const words = [`${stateWord(state)}.`, reason[language], mend?.[language]].filter(Boolean).join(' ');
    return { key: link, label, state, words, ...(place ? { link: place(panel) } : {}) };
  });

import type { Bilingual } from '@rt/shared/domain';
import type { LinkJudgement, LinkState } from './thread-link';

/** The same sentence in Swedish and English. */
export const both = (sv: string, en: string): Bilingual => ({ sv, en });

/** A judgement that needs no mending. */
export const runs = (reason: Bilingual): LinkJudgement => ({ state: 'running', reason, mend: null });

/** A judgement with what would mend it. */
export const lacks = (
  state: Extract<LinkState, 'thin' | 'broken'>,
  reason: Bilingual,
  mend: Bilingual | null,
): LinkJudgement => ({ state, reason, mend });

/** `One` for 1, else `many`; the number itself is written by the caller. */
export const counted = (count: number, one: Bilingual, many: Bilingual): Bilingual => (count === 1 ? one : many);

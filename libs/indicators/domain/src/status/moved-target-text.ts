import type { Bilingual } from '@rt/shared/domain';
import { readFacts } from './reading';
import type { TargetStatus } from './status';
import type { DatedTarget, StatusFacts } from './status-facts';
import { inBoth } from './wording';

const THEN: Partial<Record<TargetStatus, Bilingual>> = {
  acceleration_needed: { sv: 'takten inte räckte', en: 'the pace was not enough' },
  limited_progress: { sv: 'takten var långt ifrån den som krävdes', en: 'the pace was far from the one required' },
  moving_away: { sv: 'värdet rörde sig från målet', en: 'the value moved away from the target' },
  ended_unreached: {
    sv: 'målåret var slut utan att målet nåddes',
    en: 'the target year was over and it was not reached',
  },
};

/** What was changed when, and how it stood then. `then` is what was known on that day. */
export function movedSentence(then: StatusFacts, from: DatedTarget, to: DatedTarget, status: TargetStatus): Bilingual {
  const day = to.setAt.slice(0, 10);
  const { newest } = readFacts(then);
  return inBoth(
    then.unit,
    (pen) =>
      `Flyttat mål: ${day} byttes ${pen.value(from.value)} ${from.year} mot ${pen.value(to.value)} ${to.year}, när ${THEN[status]?.sv ?? ''}${newest ? ` (${pen.value(newest.value)}, ${pen.period(newest.period)})` : ''}.`,
    (pen) =>
      `Moved target: on ${day} ${pen.value(from.value)} in ${from.year} was changed to ${pen.value(to.value)} in ${to.year}, when ${THEN[status]?.en ?? ''}${newest ? ` (${pen.value(newest.value)}, ${pen.period(newest.period)})` : ''}.`,
  );
}

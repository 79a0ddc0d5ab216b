import { ENDS_BEFORE_START, endsBeforeStart, type Funding, REPEATED_FUND, repeatedFund } from '@rt/portfolio/domain';
import { refused } from '@rt/shared/api';

/** Refuses what no single field can be blamed for. */
export function assertSound(given: { startsOn: string | null; endsOn: string | null; funding: readonly Funding[] }) {
  if (endsBeforeStart(given))
    throw refused('intervention.ends-before-start', ENDS_BEFORE_START, [
      { path: 'endsOn', code: 'intervention.ends-before-start', message: ENDS_BEFORE_START },
    ]);
  if (repeatedFund(given.funding))
    throw refused('intervention.repeated-fund', REPEATED_FUND, [
      { path: 'funding', code: 'intervention.repeated-fund', message: REPEATED_FUND },
    ]);
}

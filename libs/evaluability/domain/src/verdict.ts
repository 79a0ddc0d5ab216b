import type { Bilingual } from '@rt/shared/domain';

/** What a review comes to. */
export const VERDICTS = ['evaluate_now', 'fix_first', 'monitor_only', 'not_worth_it'] as const;
export type Verdict = (typeof VERDICTS)[number];

export const VERDICT_NAMES: Readonly<Record<Verdict, Bilingual>> = {
  evaluate_now: { sv: 'Utvärdera nu', en: 'Evaluate now' },
  fix_first: { sv: 'Åtgärda först', en: 'Fix first' },
  monitor_only: { sv: 'Följ bara upp', en: 'Monitor only' },
  not_worth_it: { sv: 'Inte värt att utvärdera', en: 'Not worth evaluating' },
};

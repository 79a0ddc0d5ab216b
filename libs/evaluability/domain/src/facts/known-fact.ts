/** What the system can know of a subject, each beside the questions it bears on. */
export const FACT_CODES = [
  'chain',
  'assumptions',
  'evidence',
  'critical',
  'needs',
  'external_factors',
  'indicators',
  'outcome_indicators',
  'baselines',
  'targets',
  'milestones',
  'data',
  'disaggregation',
  'reports',
  'links',
  'supporters',
  'money',
  'period',
  'participants',
  'target_group',
  'same_group',
  'municipalities',
  'evaluation_plan',
  'strategy_end',
  'decision_timing',
  'interventions',
  'chain_share',
  'common_definitions',
  'followable_money',
  'group_overlap',
  'staged_start',
  'references',
  'large_without_plan',
] as const;
export type FactCode = (typeof FACT_CODES)[number];

/**
 * One thing the system knows. `count` of `of` where it counts; `value` is kronor, people or a year; `names` some
 * of those meant, at most five; `withheld` where the figure would tell what is secret to the reader.
 */
export interface KnownFact {
  code: FactCode;
  count?: number | null;
  of?: number | null;
  value?: number | null;
  from?: string | null;
  to?: string | null;
  names?: string[] | null;
  withheld?: boolean;
}

/** Projects in ERUF 2021–2027 of this many kronor or more must be evaluated. */
export const MUST_BE_EVALUATED_FROM = 12_000_000;

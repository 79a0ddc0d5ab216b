import type { Bilingual, Id } from '@rt/shared/domain';

/** The logic checks of the field, in the order in which they are shown. */
export const CHECK_CODES = [
  'cycle',
  'leap',
  'dead_end',
  'orphan',
  'output_without_outcome',
  'edge_contradicted',
  'goal_conflict',
  'weakest_link',
  'edge_without_assumption',
  'outcome_without_indicator',
  'dose',
] as const;
export type CheckCode = (typeof CHECK_CODES)[number];

/** Something the chain's logic does not carry: what it concerns, what is the matter, and what would mend it. */
export interface ChainFinding {
  code: CheckCode;
  nodeIds: Id[];
  edgeIds: Id[];
  says: Bilingual;
  mend: Bilingual;
}

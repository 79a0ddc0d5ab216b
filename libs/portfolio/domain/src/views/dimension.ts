/** What the money of a portfolio can be told apart by. */
export const DIMENSIONS = [
  'fund',
  'year',
  'kind',
  'organisation',
  'action_plan',
  'goal',
  'theme',
  'target_group',
  'support_form',
  'legal_ground',
  'municipality',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * Dimensions an intervention can stand in several times: its money is counted under each, so that the parts can add up
 * to more than the whole. Funds, years and goals share the money between them and never overlap.
 */
export const OVERLAPPING = ['theme', 'target_group', 'support_form', 'legal_ground', 'municipality'] as const;
export type Overlapping = (typeof OVERLAPPING)[number];

export const isOverlapping = (dimension: Dimension): dimension is Overlapping =>
  (OVERLAPPING as readonly Dimension[]).includes(dimension);

/**
 * How an intervention in several themes is counted: `each` with all its money under each of them, or `once` in a group of
 * its own for those in several, so that the parts add up to the whole exactly.
 */
export const COUNTINGS = ['each', 'once'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** Keys that are no member of a list but what is left outside it. */
export const OUTSIDE = {
  /** No theme, no municipality, no year …: nothing is said. */
  none: '~none',
  /** Several themes, where each krona is to be counted once. */
  several: '~several',
  /** Money tied to a goal by a link nobody has confirmed yet. */
  proposed: '~proposed',
  /** Money that no link takes (*ofördelat*). */
  unallocated: '~unallocated',
} as const;
export type Outside = (typeof OUTSIDE)[keyof typeof OUTSIDE];

export const isOutside = (key: string): key is Outside => key.startsWith('~');

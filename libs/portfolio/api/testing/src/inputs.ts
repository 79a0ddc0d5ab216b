import type { GoalLinkInput, InterventionInput } from '@rt/portfolio/domain';

/** An intervention as a person would send it; name what the test is about. */
export const interventionInput = (given: Partial<InterventionInput> = {}): InterventionInput => ({
  name: 'Jobbspåret',
  kind: 'project',
  reference: null,
  description: null,
  organisation: null,
  startsOn: null,
  endsOn: null,
  funding: [],
  ...given,
});

/** A link as a person would send it; name what the test is about. */
export const linkInput = (goalId: string, given: Partial<GoalLinkInput> = {}): GoalLinkInput => ({
  goalId,
  share: 50,
  shareAssumed: false,
  directness: 'direct',
  mechanism: 'unga får en coach varje vecka så att färre hoppar av',
  ...given,
});

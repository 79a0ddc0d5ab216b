import type { HorizontalCriterion } from '../horizontal';
import type { InterventionFilter } from '../intervention-query';
import type { Dimension } from './dimension';

/** Which part of the list's filter finds the interventions behind a member of a dimension: the same key in both. */
export const FILTER_OF = {
  fund: 'fund',
  year: 'year',
  kind: 'kind',
  organisation: 'organisation',
  action_plan: 'actionPlan',
  goal: 'goal',
  theme: 'theme',
  target_group: 'targetGroup',
  support_form: 'supportForm',
  legal_ground: 'legalGround',
  municipality: 'municipality',
} as const satisfies Record<Dimension, keyof InterventionFilter>;

/** Which part of the list's filter asks for the answers to a horizontal criterion. */
export const FILTER_OF_CRITERION = {
  equality: 'equality',
  integration_diversity: 'integrationDiversity',
  environment_climate: 'environmentClimate',
} as const satisfies Record<HorizontalCriterion, keyof InterventionFilter>;

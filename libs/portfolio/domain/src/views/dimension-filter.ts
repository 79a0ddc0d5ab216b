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

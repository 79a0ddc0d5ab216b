import type { Page } from '@rt/shared/domain';
import type { Fund } from './funding';
import type { LinkState } from './goal-link';
import type { InterventionKind, InterventionSummary } from './intervention';

/** What the links of an intervention can be asked for. */
export const LINK_FILTERS = ['without_goal', 'unanswered', 'declined', 'unallocated'] as const;
/**
 * `without_goal` has no confirmed link, as in the gap map; `unanswered` a proposed one; `declined` a declined one;
 * `unallocated` a share that no link, proposed or confirmed, takes.
 */
export type LinkFilter = (typeof LINK_FILTERS)[number];

export const INTERVENTION_SORTS = ['name', 'kind', 'organisation', 'starts', 'amount', 'allocated', 'links'] as const;
export type InterventionSort = (typeof INTERVENTION_SORTS)[number];

/** The question to the list; every part optional. */
export interface InterventionQuery {
  /** Words found anywhere in name, case number or organisation; all of them. */
  search?: string;
  kind?: InterventionKind;
  fund?: Fund;
  links?: LinkFilter;
  /** Only interventions the person leads. */
  mine?: boolean;
  sort?: InterventionSort;
  descending?: boolean;
  offset?: number;
  limit?: number;
}

/** A part of the list, with what the whole of it is worth in kronor. */
export interface InterventionPage extends Page<InterventionSummary> {
  amount: number;
}

/** The question to the list of links in one state, oldest proposal first. */
export interface LinkQuery {
  state: LinkState;
  /** Only links of interventions the person leads. */
  mine?: boolean;
  offset?: number;
  limit?: number;
}

import type { Level } from '@rt/goals/domain';
import type { Page } from '@rt/shared/domain';
import type { Fund, Funders } from './funding';
import type { LinkState } from './goal-link';
import type { InterventionKind, InterventionSummary } from './intervention';
import type { CriterionFilter } from './horizontal';
import type { Counting } from './views/dimension';

/** What the links of an intervention can be asked for. */
export const LINK_FILTERS = ['without_goal', 'unanswered', 'declined', 'unallocated'] as const;
/**
 * `without_goal` has no confirmed link, as in the gap map; `unanswered` a proposed one; `declined` a declined one;
 * `unallocated` a share that no link, proposed or confirmed, takes.
 */
export type LinkFilter = (typeof LINK_FILTERS)[number];

export const INTERVENTION_SORTS = ['name', 'kind', 'organisation', 'starts', 'amount', 'allocated', 'links'] as const;
export type InterventionSort = (typeof INTERVENTION_SORTS)[number];

/** The list narrowed; every part optional. */
export interface InterventionFilter {
  /** Words found anywhere in name, case number or organisation; all of them. */
  search?: string;
  kind?: InterventionKind;
  fund?: Fund | '~none';
  /** How many funds it has money of; with `year`, of money for that year. */
  funders?: Funders;
  links?: LinkFilter;
  /** Only interventions the person leads. */
  mine?: boolean;
  /** The lineage of a goal that a confirmed link reaches, or one of `OUTSIDE`. */
  goal?: string;
  /** Which goals that means; left out: the goal and all beneath it. `linked` is the goal alone, a level those shown as it there. */
  goalLevel?: 'linked' | Level;
  /** An item of the code list, or one of `OUTSIDE`. */
  theme?: string;
  targetGroup?: string;
  supportForm?: string;
  legalGround?: string;
  /** Four digits, or one of `OUTSIDE`. */
  municipality?: string;
  /** The name as it is written, or one of `OUTSIDE`. */
  organisation?: string;
  /** An action plan's id, or one of `OUTSIDE`. */
  actionPlan?: string;
  /** A year that money is granted for, or one of `OUTSIDE`. */
  year?: string;
  /** What is answered on a horizontal criterion. */
  equality?: CriterionFilter;
  integrationDiversity?: CriterionFilter;
  environmentClimate?: CriterionFilter;
  /** With `once`, a theme asked for means those that are in no other; so also for whatever an intervention can have several of. */
  counting?: Counting;
}

/** The question to the list; every part optional. */
export interface InterventionQuery extends InterventionFilter {
  sort?: InterventionSort;
  descending?: boolean;
  offset?: number;
  limit?: number;
}

/** A part of the list, with what the whole of it is worth in kronor; null where the sum would tell what is secret. */
export interface InterventionPage extends Page<InterventionSummary> {
  amount: number | null;
}

/** The question to the list of links in one state, oldest proposal first. */
export interface LinkQuery {
  state: LinkState;
  /** Only links of interventions the person leads. */
  mine?: boolean;
  offset?: number;
  limit?: number;
}

import type { Level } from '@rt/goals/domain';
import type { InterventionFilter } from '../intervention-query';
import type { Dimension } from './dimension';

/** On which level goals are shown: as they are linked, or by the goal of a level above. */
export type GoalChoice = 'linked' | Level;

/** What every view of the portfolio can be asked; a fund, a year or a goal bounds the money, the rest the interventions. */
export interface PortfolioQuery extends InterventionFilter {
  level?: GoalChoice;
}

/** Kronor and how many interventions they come from. */
export interface Sum {
  amount: number;
  interventions: number;
}

/** All the money of a view. */
export interface Whole extends Sum {
  /** Interventions that are secret to the reader and in no sum: a sum with them less one without would give them away. */
  concealed: number;
}

/** One value of a dimension with all it has, each krona once. */
export interface Member extends Sum {
  /** A code, an id, a name or one of `OUTSIDE`. */
  key: string;
  /** As the region has named it; null where the key is a code that everyone names alike. */
  name: string | null;
  /** The number a goal has in its strategy. */
  code: string | null;
}

/** A part of the money, by two members. */
export interface Cell extends Sum {
  row: string;
  column: string;
}

export interface PortfolioMatrix {
  total: Whole;
  rows: Member[];
  columns: Member[];
  /** Only where there is something; a hidden cell is not here. */
  cells: Cell[];
}

export interface MatrixQuery extends PortfolioQuery {
  rows: Dimension;
  columns: Dimension;
}

/** Money on its way through three dimensions, such as fund, theme and goal. */
export interface PortfolioFlows {
  total: Whole;
  from: Member[];
  via: Member[];
  to: Member[];
  /** From the first to the second. */
  first: Cell[];
  /** From the second to the third. */
  second: Cell[];
}

export interface FlowsQuery extends PortfolioQuery {
  from: Dimension;
  via: Dimension;
  to: Dimension;
}

/** A branch of the money with what it divides into. */
export interface Branch extends Member {
  parts: Member[];
}

export interface PortfolioTree {
  total: Whole;
  branches: Branch[];
}

export interface TreeQuery extends PortfolioQuery {
  by: Dimension;
  then?: Dimension;
}

/** One intervention on a time line. */
export interface Span {
  id: string;
  name: string;
  /** ÅÅÅÅ-MM-DD; an open end is null. */
  startsOn: string | null;
  endsOn: string | null;
  amount: number;
}

export interface TimelineGroup extends Member {
  spans: Span[];
}

export interface PortfolioTimeline {
  total: Whole;
  groups: TimelineGroup[];
}

export interface TimelineQuery extends PortfolioQuery {
  group: Dimension;
}

/** The most interventions a time line shows in a group; the group's sum holds all. */
export const SPANS_MAX = 100;

/** Money by municipality, and how far on its way to goals it has come. */
export interface Place extends Member {
  confirmed: number;
  proposed: number;
  unallocated: number;
}

export interface PortfolioPlaces {
  total: Whole;
  places: Place[];
}

/** What there is to filter by: each member that some intervention has; the amounts are not counted here. */
export type PortfolioChoices = Record<Dimension, Omit<Member, 'amount'>[]>;

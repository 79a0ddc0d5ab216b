import type { Service } from './service';
import type { DimensionRole, StatisticsNote } from '../statistics-file';

/** A hit of a search at a service: a table of SCB's, a KPI of Kolada's. */
export interface SourceHit {
  service: Service;
  /** TAB6471, N03700. */
  key: string;
  title: string;
  description: string | null;
  /** First and last period, where the service tells. */
  firstPeriod: string | null;
  lastPeriod: string | null;
  updatedAt: string | null;
  /** The service says that it is not published any more. */
  discontinued: boolean;
}

export interface SourcePage {
  hits: SourceHit[];
  page: number;
  pages: number;
}

export interface SourceValue {
  /** The service's own code. */
  code: string;
  label: string;
}

/** A variable of a table that values are chosen of before the table is fetched. */
export interface SourceVariable {
  code: string;
  label: string;
  role: DimensionRole;
  /** The variable may be left out: the service then gives the total. */
  optional: boolean;
  /** The value that stands for all of them, where there is one. */
  total: string | null;
  values: SourceValue[];
}

/** A table or KPI as the service describes it, without figures. */
export interface SourceTable extends SourceHit {
  source: string;
  unit: string | null;
  notes: StatisticsNote[];
  variables: SourceVariable[];
}

/** Which values of each variable to fetch; a variable left out is left out of the request. `all`: those to come too. */
export interface SourceSelection {
  variables: { code: string; values: string[] | 'all' }[];
}

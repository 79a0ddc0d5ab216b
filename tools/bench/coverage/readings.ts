import { NATION_COVERAGE, REGION_COVERAGE } from '@rt/coverage/api';
import { currentSince } from '@rt/coverage/domain';

/** One thing that is read, over HTTP as somebody and by its statement alone. */
export interface Reading {
  name: string;
  path: string;
  role: string;
  statement: string;
  values(today: string, regionId: string): unknown[];
  /** How many times at most. */
  samples: number;
}

export const REGION: Reading = {
  name: 'region',
  path: '/api/coverage',
  role: 'strategy_owner',
  statement: REGION_COVERAGE,
  values: (today, regionId) => [currentSince(today), regionId, null, null, today, null],
  samples: 400,
};

export const NATION: Reading = {
  name: 'nation',
  path: '/api/coverage/nation',
  role: 'national_analyst',
  statement: NATION_COVERAGE,
  values: (today) => [currentSince(today), today],
  samples: 200,
};

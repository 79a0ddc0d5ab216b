import type { Id } from '@rt/shared/domain';

/** One of the 21 regions, another organisation with strategies of its own, or the national agency. */
export type RegionKind = 'region' | 'organisation' | 'agency';

/** Characters in the name of an organisation. */
export const REGION_NAME_LENGTH = { min: 2, max: 120 } as const;

/** A region, or another organisation with strategies of its own, or the national agency. */
export interface RegionSummary {
  id: Id;
  name: string;
  /** Two digits (SCB's county code) for the 21 regions; null for others. */
  countyCode: string | null;
  kind: RegionKind;
}

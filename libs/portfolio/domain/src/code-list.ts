import type { Id } from '@rt/shared/domain';

/** What a region sorts its interventions by; each region keeps its own lists. */
export const CODE_LISTS = ['theme', 'target_group', 'support_form', 'legal_ground'] as const;
export type CodeList = (typeof CODE_LISTS)[number];

export const CODE_LENGTH = { min: 1, max: 30 } as const;
export const CODE_NAME_LENGTH = { min: 2, max: 200 } as const;

/** The most items one intervention can be marked with. */
export const CODES_MAX = 60;

/** One entry of a region's list. What has been used is never removed: it is retired, or replaced by a newer one. */
export interface CodeListItem {
  id: Id;
  list: CodeList;
  /** The region's own short code, once in each list. */
  code: string;
  name: string;
  /** What it is called in the national list; null where it is the region's alone. */
  nationalCode: string | null;
  /** ÅÅÅÅ-MM-DD; null: always. */
  validFrom: string | null;
  /** From when it is chosen no more; what is marked with it stays so. */
  retiredOn: string | null;
  /** The item it replaces, which had another name. */
  replacesId: Id | null;
  version: number;
}

import type { Id } from '@rt/shared/domain';

export const GROUP_NAME_LENGTH = { min: 1, max: 100 } as const;

export interface GroupContent {
  name: string;
}

/** Boxes that are spoken of together. */
export interface ChainGroup extends GroupContent {
  id: Id;
  version: number;
}

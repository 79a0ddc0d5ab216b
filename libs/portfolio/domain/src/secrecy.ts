import type { Role } from '@rt/identity/domain';
import type { Id } from '@rt/shared/domain';

/** What stands in the place of the name of an intervention that is secret to the reader. */
export const VEIL = 'Skyddad uppgift';

/** A sum of fewer interventions than this, one of them secret to the reader, would show its amount. */
export const SMALLEST_CELL = 3;

const KEEPERS: readonly Role[] = ['administrator', 'strategy_owner'];

/** Whether a person may read everything of every secret intervention of their region. */
export const seesAllSecrets = (roles: readonly Role[]): boolean => roles.some((role) => KEEPERS.includes(role));

/** Whether a person may read the name and amounts of a secret intervention: a keeper, or the one who leads it. */
export const seesSecret = (viewer: { accountId: Id; roles: readonly Role[] }, managerId: Id | null): boolean =>
  seesAllSecrets(viewer.roles) || managerId === viewer.accountId;

/**
 * Whether a sum must be withheld. `concealed`: interventions in it that are secret to the reader; `others`: those in it
 * whose own amounts the reader is not shown beside the sum; what is shown can be taken away from the sum, and hides nothing.
 */
export const isTelling = ({ concealed, others }: { concealed: number; others: number }): boolean =>
  concealed > 0 && concealed + others < SMALLEST_CELL;

import type { Actor } from '@rt/identity/domain';
import { blindTo, concealed } from '@rt/portfolio/api';
import { seesAllInterventions } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';

/** What decides which interventions a person may be told of: their only manager or null, and whom secret ones are kept from or null. */
export const eyesOf = (actor: Actor): (Id | null)[] => [
  seesAllInterventions(actor.roles) ? null : actor.accountId,
  blindTo(actor),
];

/** Whether an intervention may be named to those whose eyes the parameter holds. */
export const mayBeNamed = (intervention: string, eyes: string): string => `(
  ((${eyes}::uuid[])[1] IS NULL OR ${intervention}.manager_id = (${eyes}::uuid[])[1])
  AND NOT ${concealed(`(${eyes}::uuid[])[2]`, intervention)})`;

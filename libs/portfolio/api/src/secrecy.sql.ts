import type { Actor } from '@rt/identity/domain';
import { seesAllSecrets, SMALLEST_CELL, VEIL } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';

/** Whose eyes secret interventions are kept from, for `concealed`: the person, or null where they may read them all. */
export const blindTo = (actor: Actor): Id | null => (seesAllSecrets(actor.roles) ? null : actor.accountId);

/** `seesSecret` of the domain, turned round, for a row of `intervention`; `blind` is where the statement reads `blindTo`. */
export const concealed = (blind: string, intervention = 'intervention'): string =>
  `(${intervention}.secret AND ${blind}::uuid IS NOT NULL AND ${intervention}.manager_id IS DISTINCT FROM ${blind}::uuid)`;

/** `isTelling` of the domain, for counts. */
export const isTelling = (concealedCount: string, others = '0'): string =>
  `(${concealedCount} > 0 AND ${concealedCount} + ${others} < ${SMALLEST_CELL})`;

/**
 * A relation to stand in the place of the table, named `intervention`, in what many read: of what is secret to the
 * reader only that it is there and how it is sorted. What is searched, sorted and filtered by is what is shown.
 */
export const veiledInterventions = (blind: string): string => `(
    SELECT id, region_id, kind, starts_on, ends_on, action_plan_id, secret, version, created_at, manager_id, is_veiled,
      CASE WHEN is_veiled THEN '${VEIL}' ELSE name END AS name,
      CASE WHEN NOT is_veiled THEN reference END AS reference,
      CASE WHEN NOT is_veiled THEN organisation END AS organisation
    FROM (SELECT *, ${concealed(blind, 'all_work')} AS is_veiled FROM intervention AS all_work) AS work
  ) AS intervention`;

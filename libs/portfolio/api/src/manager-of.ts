import type { Actor } from '@rt/identity/domain';
import { refused } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';

const MESSAGE = {
  sv: 'Personen har inget konto i regionen. Välj någon annan som leder insatsen. Inget är sparat.',
  en: 'The person has no account in the region. Choose somebody else. Nothing is saved.',
};

/** Who leads the intervention: a project manager always themself; others name somebody of the region, or nobody. */
export async function managerFor(tx: EntityManager, actor: Actor, given: Id | null | undefined): Promise<Id | null> {
  if (!actor.permissions.has('intervention:edit-all')) return actor.accountId;
  if (!given) return null;
  const found: unknown[] = await tx.query('SELECT FROM membership WHERE account_id = $1 AND region_id = $2 LIMIT 1', [
    given,
    actor.regionId,
  ]);
  if (found.length === 0)
    throw refused('intervention.manager-unknown', MESSAGE, [
      { path: 'managerId', code: 'intervention.manager-unknown', message: MESSAGE },
    ]);
  return given;
}

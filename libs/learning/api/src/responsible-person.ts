import type { Actor } from '@rt/identity/domain';
import { refused } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';

const MESSAGE = {
  sv: 'Personen har inget konto i regionen. Välj någon annan. Inget är sparat.',
  en: 'The person has no account in the region. Choose somebody else. Nothing is saved.',
};

/** 422 `learning.responsible-unknown` for anybody without an account in the region. */
export async function assertOfRegion(tx: EntityManager, { regionId }: Actor, id: Id | null): Promise<void> {
  if (id === null) return;
  const found: unknown[] = await tx.query('SELECT FROM membership WHERE account_id = $1 AND region_id = $2 LIMIT 1', [
    id,
    regionId,
  ]);
  if (found.length) return;
  const issue = { path: 'responsibleId', code: 'learning.responsible-unknown', message: MESSAGE };
  throw refused(issue.code, MESSAGE, [issue]);
}

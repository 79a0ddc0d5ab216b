import { type Permission, permissionsOf } from '@rt/identity/domain';
import type { DataSource } from 'typeorm';
import { lookUpSession } from './session-lookup';
import type { CurrentSession } from './sessions.service';

/**
 * Whether somebody who was let in is still signed in, in the same region and with the permission: asked from time to time
 * where an answer goes on for hours. Asking is no use of the session; one that nobody uses ends in spite of it.
 */
export async function sessionStillAllows(
  dataSource: DataSource,
  { tokenHash, actor }: CurrentSession,
  permission: Permission,
): Promise<boolean> {
  const found = await lookUpSession(dataSource, tokenHash);
  return (
    found?.accountId === actor.accountId &&
    found.regionId === actor.regionId &&
    !found.passwordIsInitial &&
    permissionsOf(found.roles).has(permission)
  );
}

import { type AccountInput, isDemoEmail, normaliseEmail } from '@rt/identity/domain';
import type { EntityManager } from 'typeorm';
import { Account } from './account.entity';
import { alreadyHere, demoAddress } from './account-problems';
import { newInitialPassword } from './initial-password';
import { Membership } from './membership.entity';
import { setRoles } from './memberships';
import { hashPassword } from './password';

/**
 * Lets a person into a region. Who has an account since before, in another region, keeps its name and password: the
 * administrators of one region must not be able to take over an account of another.
 */
export async function invite(
  manager: EntityManager,
  regionId: string,
  { name, email, roles }: AccountInput,
): Promise<{ accountId: string; initialPassword: string | null }> {
  if (isDemoEmail(email)) throw demoAddress();
  const accounts = manager.getRepository(Account);
  const known = await accounts.findOneBy({ email: normaliseEmail(email) });
  if (known) {
    if (await manager.getRepository(Membership).existsBy({ accountId: known.id, regionId })) throw alreadyHere();
    await setRoles(manager, regionId, known.id, roles);
    return { accountId: known.id, initialPassword: null };
  }
  const initialPassword = newInitialPassword();
  const account = accounts.create({ name, email: normaliseEmail(email) });
  account.giveInitialPassword(await hashPassword(initialPassword));
  const { id } = await accounts.save(account);
  await setRoles(manager, regionId, id, roles);
  return { accountId: id, initialPassword };
}

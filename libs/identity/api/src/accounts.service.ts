import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { AccountSummary, Actor, InvitedAccount, RolesInput } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import { isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Account } from './account.entity';
import { AccountDto } from './account.dto';
import { accountNotFound, sharedAccount } from './account-problems';
import { accountsOfRegion } from './accounts-of-region';
import { newInitialPassword } from './initial-password';
import { invite } from './invite';
import { assertAdministratorRemains, assertRolesExist, setRoles, takePeopleOf } from './memberships';
import { hashPassword } from './password';

type Change = (manager: EntityManager, account: AccountSummary) => Promise<void>;

/** The people of a region, as its administrators look after them. */
@Injectable()
export class AccountsService {
  constructor(@InjectDataSource() private readonly dataSource: DataSource) {}

  list({ regionId }: Actor): Promise<AccountSummary[]> {
    return accountsOfRegion(this.dataSource.manager, regionId);
  }

  read({ regionId }: Actor, id: string): Promise<AccountSummary> {
    return accountIn(this.dataSource.manager, regionId, id);
  }

  invite({ regionId }: Actor, input: AccountDto): Promise<InvitedAccount> {
    return this.dataSource.transaction(async (manager) => {
      await assertRolesExist(manager, regionId, input.roles);
      const { accountId, initialPassword } = await invite(manager, regionId, input);
      return { account: await accountIn(manager, regionId, accountId), initialPassword };
    });
  }

  setRoles(actor: Actor, id: string, version: number, { roles }: RolesInput): Promise<AccountSummary> {
    return this.change(actor, id, version, async (manager) => {
      await assertRolesExist(manager, actor.regionId, roles);
      await setRoles(manager, actor.regionId, id, roles);
      await assertAdministratorRemains(manager, actor.regionId);
      await manager.query('UPDATE account SET version = version + 1 WHERE id = $1', [id]);
    });
  }

  async giveInitialPassword(actor: Actor, id: string, version: number): Promise<InvitedAccount> {
    const initialPassword = newInitialPassword();
    const passwordHash = await hashPassword(initialPassword);
    const account = await this.change(actor, id, version, async (manager, { elsewhere }) => {
      if (elsewhere) throw sharedAccount();
      const stored = await manager.getRepository(Account).findOneByOrFail({ id });
      stored.giveInitialPassword(passwordHash);
      await manager.getRepository(Account).save(stored);
      await manager.query('DELETE FROM session WHERE account_id = $1', [id]);
    });
    return { account, initialPassword };
  }

  /** Takes a person away from the region; who has no role left anywhere is pseudonymised. History keeps the id. */
  async remove({ regionId }: Actor, id: string, version: number): Promise<void> {
    await this.dataSource.transaction(async (manager) => {
      await takePeopleOf(manager, regionId);
      const account = await accountIn(manager, regionId, id);
      assertVersion(version, account, account);
      await setRoles(manager, regionId, id, []);
      await assertAdministratorRemains(manager, regionId);
      await manager.query('DELETE FROM session WHERE account_id = $1 AND region_id = $2', [id, regionId]);
      if (account.elsewhere) return;
      const stored = await manager.getRepository(Account).findOneByOrFail({ id });
      stored.pseudonymise();
      await manager.getRepository(Account).save(stored);
    });
  }

  private change({ regionId }: Actor, id: string, version: number, change: Change): Promise<AccountSummary> {
    return this.dataSource.transaction(async (manager) => {
      await takePeopleOf(manager, regionId);
      const account = await accountIn(manager, regionId, id);
      assertVersion(version, account, account);
      await change(manager, account);
      return accountIn(manager, regionId, id);
    });
  }
}

async function accountIn(manager: EntityManager, regionId: string, id: string): Promise<AccountSummary> {
  const [account] = isId(id) ? await accountsOfRegion(manager, regionId, id) : [];
  if (!account) throw accountNotFound();
  return account;
}

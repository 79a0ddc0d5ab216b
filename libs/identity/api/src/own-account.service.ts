import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type OwnAccount, type OwnAccountInput, passwordFault, type PasswordChangeInput } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import { DataSource } from 'typeorm';
import { Account } from './account.entity';
import { unsuitablePassword, wrongPassword } from './account-problems';
import { hashPassword, passwordMatches } from './password';
import { type CurrentSession, SessionsService } from './sessions.service';
import { claimAttempt, forgiveAttempts } from './sign-in-attempts';

const viewOf = ({ id, name, email, version }: Account): OwnAccount => ({ id, name, email, version });

/** What people change about themselves. */
@Injectable()
export class OwnAccountService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sessions: SessionsService,
  ) {}

  async read({ actor }: CurrentSession): Promise<OwnAccount> {
    return viewOf(await this.accounts.findOneByOrFail({ id: actor.accountId }));
  }

  rename({ actor }: CurrentSession, version: number, { name }: OwnAccountInput): Promise<OwnAccount> {
    return this.dataSource.transaction(async (manager) => {
      const accounts = manager.getRepository(Account);
      const account = await accounts.findOneOrFail({
        where: { id: actor.accountId },
        lock: { mode: 'pessimistic_write' },
      });
      assertVersion(version, account, viewOf(account));
      account.name = name;
      return viewOf(await accounts.save(account));
    });
  }

  /** The present password is guessed at no more freely than at sign-in; other browsers are signed out. */
  async changePassword({ actor, tokenHash }: CurrentSession, input: PasswordChangeInput): Promise<void> {
    const account = await this.accounts.findOneByOrFail({ id: actor.accountId });
    await claimAttempt(this.dataSource, account.email);
    if (!(await passwordMatches(account.passwordHash, input.password))) throw wrongPassword();
    await forgiveAttempts(this.dataSource, account.email);
    const fault = passwordFault(input.newPassword, account);
    if (fault) throw unsuitablePassword(fault);
    if (input.newPassword === input.password) throw unsuitablePassword('same');
    account.choosePassword(await hashPassword(input.newPassword));
    await this.accounts.save(account);
    await this.sessions.endAll(actor.accountId, tokenHash);
  }

  private get accounts() {
    return this.dataSource.getRepository(Account);
  }
}

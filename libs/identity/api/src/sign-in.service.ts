import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { normaliseEmail, type SignInInput } from '@rt/identity/domain';
import { Problem } from '@rt/shared/api';
import { DataSource } from 'typeorm';
import { AddressLimit } from './address-limit';
import { passwordMatches } from './password';
import { type OpenedSession, SessionsService } from './sessions.service';
import { claimAttempt, forgiveAttempts } from './sign-in-attempts';

interface Candidate {
  accountId: string;
  passwordHash: string | null;
  regionId: string;
  initialPasswordExpired: boolean | null;
}

/** Where a person has roles in several regions, they begin in the first by the alphabet and switch from there. */
const CANDIDATE = `
  SELECT account.id AS "accountId", account.password_hash AS "passwordHash", region.id AS "regionId",
         account.initial_password_expires_at < now() AS "initialPasswordExpired"
  FROM account JOIN membership ON membership.account_id = account.id JOIN region ON region.id = membership.region_id
  WHERE account.email = $1 AND account.pseudonymised_at IS NULL
  ORDER BY region.name LIMIT 1`;

const refusal = () =>
  new Problem(401, 'session.refused', {
    sv: 'E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.',
    en: 'The e-mail address or the password is wrong. Check both and try again.',
  });

const expired = () =>
  new Problem(401, 'session.initial-password-expired', {
    sv: 'Lösenordet du fick av administratören har gått ut. Be om ett nytt.',
    en: 'The password you were given by the administrator has expired. Ask for a new one.',
  });

/** Local sign-in by e-mail and password. */
@Injectable()
export class SignInService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sessions: SessionsService,
    private readonly addresses: AddressLimit,
  ) {}

  async signIn({ email, password }: SignInInput, address: string) {
    this.addresses.assertWithin(address);
    await claimAttempt(this.dataSource, email);
    const candidate = await this.matching(email, password);
    if (!candidate) {
      this.addresses.noteFailure(address);
      throw refusal();
    }
    await forgiveAttempts(this.dataSource, email);
    if (candidate.initialPasswordExpired) throw expired();
    const { accountId, regionId } = candidate;
    const opened: OpenedSession = await this.sessions.open(accountId, regionId);
    return { ...opened, accountId, regionId };
  }

  private async matching(email: string, password: string): Promise<Candidate | null> {
    const [candidate] = await this.dataSource.query<Candidate[]>(CANDIDATE, [normaliseEmail(email)]);
    const matches = await passwordMatches(candidate?.passwordHash, password);
    return candidate && matches ? candidate : null;
  }
}

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { SignInInput } from '@rt/identity/domain';
import { Problem } from '@rt/shared/api';
import { DataSource } from 'typeorm';
import { passwordMatches } from './password';
import { type OpenedSession, SessionsService } from './sessions.service';

interface Candidate {
  id: string;
  passwordHash: string | null;
  regionId: string;
}

const CANDIDATE = `
  SELECT account.id, account.password_hash AS "passwordHash", region.id AS "regionId"
  FROM account JOIN membership ON membership.account_id = account.id JOIN region ON region.id = membership.region_id
  WHERE account.email = lower($1) AND account.pseudonymised_at IS NULL
  ORDER BY region.name LIMIT 1`;

const refusal = () =>
  new Problem(401, 'session.refused', {
    sv: 'E-postadressen eller lösenordet stämmer inte. Kontrollera båda och försök igen.',
    en: 'The e-mail address or the password is wrong. Check both and try again.',
  });

/** Local sign-in by e-mail and password. */
@Injectable()
export class SignInService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sessions: SessionsService,
  ) {}

  async signIn({ email, password }: SignInInput): Promise<OpenedSession & { accountId: string; regionId: string }> {
    const [candidate] = await this.dataSource.query<Candidate[]>(CANDIDATE, [email]);
    const matches = await passwordMatches(candidate?.passwordHash, password);
    if (!candidate || !matches) throw refusal();
    const opened = await this.sessions.open(candidate.id, candidate.regionId);
    return { ...opened, accountId: candidate.id, regionId: candidate.regionId };
  }
}

import type { Role } from '@rt/identity/domain';
import { prepared } from '@rt/shared/api';
import type { DataSource } from 'typeorm';
import { IDLE_HOURS } from './session-lifetime';

export interface FoundSession {
  accountId: string;
  name: string;
  regionId: string;
  csrfToken: string;
  roles: Role[];
  passwordIsInitial: boolean;
  /** Seconds since the session was last noted as used. */
  idleSeconds: number;
}

const STATEMENT = `
  SELECT session.account_id AS "accountId", account.name, session.region_id AS "regionId",
         session.csrf_token AS "csrfToken", array_agg(membership.role ORDER BY membership.role) AS roles,
         account.initial_password_expires_at IS NOT NULL AS "passwordIsInitial",
         extract(epoch FROM now() - session.last_seen_at)::float8 AS "idleSeconds"
  FROM session
  JOIN account ON account.id = session.account_id AND account.pseudonymised_at IS NULL
  JOIN membership ON membership.account_id = session.account_id AND membership.region_id = session.region_id
  WHERE session.token_hash = $1 AND session.expires_at > now()
    AND session.last_seen_at > now() - make_interval(hours => $2)
  GROUP BY session.token_hash, account.id`;

/** The session of a token, with who it is and what roles they have where they work now: one statement a request. */
export async function lookUpSession(dataSource: DataSource, tokenHash: string): Promise<FoundSession | null> {
  const [found] = await prepared<FoundSession>(dataSource, 'session', STATEMENT, [tokenHash, IDLE_HOURS]);
  return found ?? null;
}

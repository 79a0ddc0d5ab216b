import { type AccountSummary, type Role, ROLES } from '@rt/identity/domain';
import type { EntityManager } from 'typeorm';

const STATEMENT = `
  SELECT account.id, account.name, account.email, account.version,
         array_agg(membership.role) FILTER (WHERE membership.region_id = $1) AS roles,
         bool_or(membership.region_id <> $1) AS elsewhere,
         account.initial_password_expires_at AS "initialPasswordExpiresAt"
  FROM account JOIN membership ON membership.account_id = account.id
  WHERE $2::uuid IS NULL OR account.id = $2
  GROUP BY account.id HAVING bool_or(membership.region_id = $1)
  ORDER BY account.name, account.id`;

/** The people who have a role in a region, by Swedish alphabet; or only one of them. */
export async function accountsOfRegion(
  manager: EntityManager,
  regionId: string,
  accountId: string | null = null,
): Promise<AccountSummary[]> {
  const accounts = await manager.query<AccountSummary[]>(STATEMENT, [regionId, accountId]);
  return accounts.map((account) => ({ ...account, roles: inOrder(account.roles) }));
}

const inOrder = (roles: readonly Role[]) => ROLES.filter((role) => roles.includes(role));

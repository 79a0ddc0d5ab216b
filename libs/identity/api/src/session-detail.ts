import {
  permissionsOf,
  PERMISSIONS,
  type RegionSummary,
  type Role,
  ROLES,
  type SessionDetail,
} from '@rt/identity/domain';
import type { DataSource } from 'typeorm';

const STATEMENT = `
  SELECT json_build_object('id', account.id, 'name', account.name, 'email', account.email) AS account,
         account.initial_password_expires_at IS NOT NULL AS "passwordIsInitial",
         (SELECT json_agg(membership.role) FROM membership
          WHERE membership.account_id = account.id AND membership.region_id = $2) AS roles,
         (SELECT json_agg(json_build_object('id', region.id, 'name', region.name, 'countyCode', region.county_code,
                                            'kind', region.kind) ORDER BY region.name)
          FROM region WHERE region.id IN (SELECT region_id FROM membership WHERE account_id = account.id)) AS regions
  FROM account WHERE account.id = $1`;

interface Row {
  account: SessionDetail['account'];
  passwordIsInitial: boolean;
  roles: Role[];
  regions: RegionSummary[];
}

/** Who is signed in, where, and what they may do there. */
export async function sessionDetail(
  dataSource: DataSource,
  { accountId, regionId }: { accountId: string; regionId: string },
): Promise<SessionDetail> {
  const [row] = await dataSource.query<Row[]>(STATEMENT, [accountId, regionId]);
  const region = row?.regions.find(({ id }) => id === regionId);
  if (!row || !region) throw new Error('A session needs a region the account has a role in.');
  const allowed = permissionsOf(row.passwordIsInitial ? [] : row.roles);
  return {
    ...row,
    region,
    roles: ROLES.filter((role) => row.roles.includes(role)),
    permissions: PERMISSIONS.filter((permission) => allowed.has(permission)),
  };
}

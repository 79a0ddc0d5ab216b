import { type DemoAccount, DEMO_DOMAIN } from '@rt/identity/domain';
import type { DataSource } from 'typeorm';

const STATEMENT = `
  SELECT account.name, account.email, array_agg(membership.role ORDER BY membership.role) AS roles
  FROM account JOIN membership ON membership.account_id = account.id
  WHERE right(account.email, length($1)) = $1 AND account.pseudonymised_at IS NULL
  GROUP BY account.id ORDER BY account.name`;

/** The accounts of the demo data; none where there is no demo. No address of a real person can end as theirs do. */
export const demoAccounts = (dataSource: DataSource): Promise<DemoAccount[]> =>
  dataSource.query(STATEMENT, [DEMO_DOMAIN]);

import type { Pool, QueryArrayConfig } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * Runs a statement that answers with one row of one JSON text, and gives the text as it came: nothing is parsed and
 * written again on the way. Under its name PostgreSQL plans it once a connection. null where there is no row.
 */
export async function jsonText(
  dataSource: DataSource,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<string | null> {
  const pool = (dataSource.driver as PostgresDriver).master as Pool;
  const query: QueryArrayConfig = { name, text, values: [...values], rowMode: 'array' };
  const { rows } = await pool.query<[string]>(query);
  return rows[0]?.[0] ?? null;
}

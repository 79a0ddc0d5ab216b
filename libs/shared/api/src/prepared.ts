import type { Pool } from 'pg';
import type { DataSource } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';

/**
 * Runs a statement that is asked again and again, outside any transaction. Under its name PostgreSQL parses and plans it
 * once a connection; a name belongs to one text for as long as the program runs.
 */
export async function prepared<Row extends object>(
  dataSource: DataSource,
  name: string,
  text: string,
  values: readonly unknown[],
): Promise<Row[]> {
  const pool = (dataSource.driver as PostgresDriver).master as Pool;
  return (await pool.query<Row>({ name, text, values: [...values] })).rows;
}

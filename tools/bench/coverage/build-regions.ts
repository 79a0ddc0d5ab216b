import { Client } from 'pg';
import { REGIONS } from './regions.sql';

/**
 * Fills a migrated database: 21 regions × 36 goals, 2 268 indicators with 108 864 values, 10 500 interventions and
 * 15 781 weighted links, times `size`. Triggers and foreign keys rest meanwhile; what is written is consistent.
 */
export async function buildRegions(url: string, size: number): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    for (const statement of REGIONS) await client.query(statement.replaceAll(':size', String(size)));
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}

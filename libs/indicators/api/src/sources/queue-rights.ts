import type { Bilingual } from '@rt/shared/domain';
import type { DataSource } from 'typeorm';

/** The schema the queue of fetches lives in. */
export const QUEUE_SCHEMA = 'pgboss';
const INSUFFICIENT_PRIVILEGE = '42501';

const STANDING = `
  SELECT current_user AS role, quote_ident(current_user) AS quoted, current_database() AS database,
    to_regnamespace('${QUEUE_SCHEMA}') IS NOT NULL AS exists`;

interface Standing {
  role: string;
  quoted: string;
  database: string;
  exists: boolean;
}

/** Whether the queue's schema is there already: PostgreSQL refuses even `IF NOT EXISTS` to a role that may not create one. */
export async function queueExists(dataSource: DataSource): Promise<boolean> {
  const [standing] = await dataSource.query<Standing[]>(STANDING);
  return standing?.exists ?? false;
}

export const lacksRight = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === INSUFFICIENT_PRIVILEGE;

/** What whoever runs the system is told: the right that is missing, what works all the same, and the SQL that gives it. */
export async function missingRight(dataSource: DataSource): Promise<Bilingual> {
  const [standing] = await dataSource.query<Standing[]>(STANDING);
  const { role, quoted, database, exists } = standing ?? { role: '?', quoted: '?', database: '?', exists: false };
  const sql = exists
    ? `GRANT USAGE, CREATE ON SCHEMA ${QUEUE_SCHEMA} TO ${quoted}; GRANT ALL ON ALL TABLES IN SCHEMA ${QUEUE_SCHEMA} TO ${quoted};`
    : `CREATE SCHEMA ${QUEUE_SCHEMA} AUTHORIZATION ${quoted};`;
  return {
    sv:
      `Hämtning från statistikkällor är avstängd: databasrollen ${role} i DATABASE_URL ` +
      `${exists ? `får inte använda schemat ${QUEUE_SCHEMA}` : `får inte skapa schemat ${QUEUE_SCHEMA}`} i databasen ${database}. ` +
      `Allt annat fungerar. Den som sköter databasen kör: ${sql} Starta sedan om.`,
    en:
      `Fetching from statistics services is switched off: the database role ${role} in DATABASE_URL ` +
      `${exists ? `may not use the schema ${QUEUE_SCHEMA}` : `may not create the schema ${QUEUE_SCHEMA}`} in the database ${database}. ` +
      `Everything else works. Whoever runs the database runs: ${sql} Then start again.`,
  };
}

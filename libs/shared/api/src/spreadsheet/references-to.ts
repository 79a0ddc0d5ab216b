import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';

const FOREIGN_KEYS = `
  SELECT key.conrelid::regclass::text AS "table", quote_ident(attribute.attname) AS "column"
  FROM pg_constraint AS key JOIN pg_attribute AS attribute
    ON attribute.attrelid = key.conrelid AND attribute.attnum = key.conkey[1]
  WHERE key.contype = 'f' AND key.confrelid = $1::regclass`;

/**
 * Which of some rows anything else in the database refers to. What lies downstream is found by its foreign keys, so that
 * this domain need not know who ties things to its own. Tables that belong to the rows themselves are passed over.
 */
export async function referencesTo(
  manager: EntityManager,
  table: string,
  ids: readonly Id[],
  own: readonly string[],
): Promise<Set<Id>> {
  const keys = await manager.query<{ table: string; column: string }[]>(FOREIGN_KEYS, [table]);
  const found = new Set<Id>();
  for (const key of keys.filter((one) => !own.includes(one.table))) {
    const rows = await manager.query<{ id: Id }[]>(
      `SELECT DISTINCT ${key.column} AS id FROM ${key.table} WHERE ${key.column} = ANY ($1)`,
      [ids],
    );
    for (const { id } of rows) found.add(id);
  }
  return found;
}

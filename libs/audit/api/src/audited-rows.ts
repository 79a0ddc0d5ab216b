import { type AuditedType, auditedType, currentContext } from '@rt/shared/api';
import type { EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';
import { heldFields } from './changed-fields';
import { writeEntries } from './pending-entries';

type Column = EntityMetadata['columns'][number];
type Statement = readonly [text: string, values: unknown[]];
/** An entity's class, as it is marked `@Audited`. */
export type AuditedEntity<T extends ObjectLiteral = ObjectLiteral> = new () => T;

/** Rows of one audited entity that are to be there, or not to be there any more. */
export interface AuditedRows {
  target: AuditedEntity;
  rows: readonly ObjectLiteral[];
  change: 'insert' | 'remove';
}

/**
 * Inserts and removes rows of audited entities, one statement for each set, and tells of each row in the trail as `save()`
 * and `remove()` do. Keys the database would make up are to be given; columns that no row has are left to the database.
 * While the database works on one statement the next is written. Throws where rows of a set differ in which columns they
 * have, where an entity is not audited, and outside a transaction, since then what is told could outlive what was done.
 */
export async function storeAudited(manager: EntityManager, sets: Iterable<AuditedRows>): Promise<void> {
  const { queryRunner } = manager;
  if (!queryRunner?.isTransactionActive) throw new Error('Audited rows are stored within a transaction.');
  await writeEntries(queryRunner);
  let running: Promise<unknown> = Promise.resolve();
  for (const set of sets)
    for (const [text, values] of set.rows.length > 0 ? statementsFor(manager, set) : []) {
      await running;
      running = manager.query(text, values);
      running.catch(() => undefined);
    }
  await running;
}

/** Inserts new rows of one audited entity; see `storeAudited`. */
export const insertAudited = <T extends ObjectLiteral>(
  manager: EntityManager,
  target: AuditedEntity<T>,
  rows: readonly T[],
): Promise<void> => storeAudited(manager, [{ target, rows, change: 'insert' }]);

/** Removes rows of one audited entity by their keys; see `storeAudited`. */
export const removeAudited = <T extends ObjectLiteral>(
  manager: EntityManager,
  target: AuditedEntity<T>,
  rows: readonly T[],
): Promise<void> => storeAudited(manager, [{ target, rows, change: 'remove' }]);

function* statementsFor(manager: EntityManager, set: AuditedRows): Generator<Statement> {
  const type = auditedType(set.target);
  if (!type) throw new Error(`${set.target.name} is not audited.`);
  yield set.change === 'insert' ? insertion(manager, set) : removal(manager, set);
  yield entries(manager, set, type);
}

function insertion(manager: EntityManager, { target, rows }: AuditedRows): Statement {
  const { tablePath, columns } = manager.connection.getMetadata(target);
  const given = columns.filter((column) => isGiven(column, rows));
  const names = given.map(({ databaseName }) => databaseName).join(', ');
  const from = `SELECT ${names} FROM ${recordset(manager, given)}`;
  return [`INSERT INTO ${tablePath} (${names}) ${from}`, [asJson(given, rows)]];
}

function removal(manager: EntityManager, { target, rows }: AuditedRows): Statement {
  const { tablePath, primaryColumns: keys } = manager.connection.getMetadata(target);
  const same = keys.map(({ databaseName: key }) => `kept.${key} = given.${key}`).join(' AND ');
  const text = `DELETE FROM ${tablePath} AS kept USING ${recordset(manager, keys)} WHERE ${same}`;
  return [text, [asJson(keys, rows)]];
}

function isGiven(column: Column, rows: readonly ObjectLiteral[]): boolean {
  const having = rows.filter((row) => column.getEntityValue(row) !== undefined).length;
  if (having > 0 && having < rows.length) throw new Error(`Only some rows have ${column.propertyName}.`);
  return having > 0;
}

function recordset({ connection }: EntityManager, columns: readonly Column[]): string {
  const types = columns.map((column) => `${column.databaseName} ${connection.driver.normalizeType(column)}`);
  return `jsonb_to_recordset($1::jsonb) AS given (${types.join(', ')})`;
}

const asJson = (columns: readonly Column[], rows: readonly ObjectLiteral[]): string =>
  JSON.stringify(
    rows.map((row) =>
      Object.fromEntries(columns.map((column) => [column.databaseName, column.getEntityValue(row, true)])),
    ),
  );

/** What all entries of a set share is said once: they are many, and most of each would be the same words. */
const TELL = `
  INSERT INTO audit_entry (region_id, account_id, action, object_type, object_id, before, after, reason)
  SELECT coalesce("regionId", $2::uuid), $3::uuid, $4::text, $5::text, "objectId",
    CASE WHEN $4 = 'removed' THEN held END, CASE WHEN $4 = 'created' THEN held END, $6::text
  FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS ("objectId" uuid, "regionId" uuid, held jsonb))
    WITH ORDINALITY AS told ORDER BY ordinality`;

function entries({ connection }: EntityManager, { target, rows, change }: AuditedRows, type: AuditedType): Statement {
  const metadata = connection.getMetadata(target);
  const { accountId, regionId, reason } = currentContext();
  const key = type.idFrom ?? metadata.primaryColumns[0]?.propertyName ?? 'id';
  const told = rows.map((row) => ({
    objectId: String(row[key]),
    regionId: row['regionId'] as string | undefined,
    held: heldFields(type, metadata, row),
  }));
  const action = change === 'insert' ? 'created' : 'removed';
  return [TELL, [JSON.stringify(told), regionId, accountId, action, type.objectType, reason]];
}

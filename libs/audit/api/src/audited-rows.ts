import { auditedType, currentContext } from '@rt/shared/api';
import type { EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';
import { heldFields } from './changed-fields';
import { addEntry, type PendingEntry, writeEntries } from './pending-entries';

type Column = EntityMetadata['columns'][number];
/** An entity's class, as it is marked `@Audited`. */
type Audited<T> = new () => T;

/**
 * Inserts new rows of one audited entity in one statement, and tells of each in the trail as `save()` does. Keys the
 * database would make up are to be given; columns that no row has are left to the database. Throws where rows differ in
 * which columns they have.
 */
export async function insertAudited<T extends ObjectLiteral>(
  manager: EntityManager,
  target: Audited<T>,
  rows: readonly T[],
): Promise<void> {
  if (rows.length === 0) return;
  assertTold(manager, target);
  const { tablePath, columns } = manager.connection.getMetadata(target);
  const given = columns.filter((column) => isGiven(column, rows));
  const names = given.map(({ databaseName }) => databaseName).join(', ');
  await onRows(manager, given, rows, (set) => `INSERT INTO ${tablePath} (${names}) SELECT ${names} FROM ${set}`);
  await tell(manager, target, rows, (held) => ({ action: 'created', before: null, after: held }));
}

/** Removes rows of one audited entity by their keys in one statement, and tells of each in the trail as `remove()` does. */
export async function removeAudited<T extends ObjectLiteral>(
  manager: EntityManager,
  target: Audited<T>,
  rows: readonly T[],
): Promise<void> {
  if (rows.length === 0) return;
  assertTold(manager, target);
  const { tablePath, primaryColumns } = manager.connection.getMetadata(target);
  const same = primaryColumns.map(({ databaseName: key }) => `kept.${key} = gone.${key}`).join(' AND ');
  await onRows(manager, primaryColumns, rows, (set) => `DELETE FROM ${tablePath} AS kept USING ${set} WHERE ${same}`);
  await tell(manager, target, rows, (held) => ({ action: 'removed', before: held, after: null }));
}

/** What is not told of, or could be kept while what it tells of is not, is not done. */
function assertTold({ queryRunner }: EntityManager, target: object): void {
  if (!auditedType(target) || !queryRunner?.isTransactionActive)
    throw new Error('Only audited rows, and within a transaction.');
}

function isGiven(column: Column, rows: readonly ObjectLiteral[]): boolean {
  const having = rows.filter((row) => column.getEntityValue(row) !== undefined).length;
  if (having > 0 && having < rows.length) throw new Error(`Only some rows have ${column.propertyName}.`);
  return having > 0;
}

/** The rows go as one JSON value, whatever their number; `gone` is what they are called. */
async function onRows(
  manager: EntityManager,
  columns: readonly Column[],
  rows: readonly ObjectLiteral[],
  statement: (set: string) => string,
): Promise<void> {
  const json = rows.map((row) =>
    Object.fromEntries(columns.map((column) => [column.databaseName, column.getEntityValue(row, true)])),
  );
  const types = columns.map((column) => `${column.databaseName} ${typeOf(manager, column)}`).join(', ');
  await manager.query(statement(`jsonb_to_recordset($1::jsonb) AS gone (${types})`), [JSON.stringify(json)]);
}

const typeOf = ({ connection }: EntityManager, column: Column) => connection.driver.normalizeType(column);

async function tell<T extends ObjectLiteral>(
  { connection, queryRunner }: EntityManager,
  target: Audited<T>,
  rows: readonly T[],
  change: (held: Record<string, unknown>) => Pick<PendingEntry, 'action' | 'before' | 'after'>,
): Promise<void> {
  const type = auditedType(target);
  const metadata = connection.getMetadata(target);
  if (!type || !queryRunner) return;
  const { accountId, regionId, reason } = currentContext();
  const key = type.idFrom ?? metadata.primaryColumns[0]?.propertyName ?? 'id';
  for (const row of rows) {
    const own = { objectType: type.objectType, objectId: String(row[key]), accountId, reason };
    const region = (row['regionId'] as string | undefined) ?? regionId;
    await addEntry(queryRunner, { ...change(heldFields(type, metadata, row)), ...own, regionId: region });
  }
  await writeEntries(queryRunner);
}

import { WITHHELD } from '@rt/audit/domain';
import type { AuditedType } from '@rt/shared/api';
import { isDeepStrictEqual } from 'node:util';
import type { EntityMetadata, ObjectLiteral } from 'typeorm';

type Fields = Record<string, unknown>;
export type ColumnMetadata = EntityMetadata['columns'][number];

/** Everything an object holds, for the entry that says it was created or removed. */
export function heldFields(type: AuditedType, metadata: EntityMetadata, entity: ObjectLiteral): Fields {
  const held = told(type, metadata.columns).map((column) => [nameOf(column), valueOf(column, entity)] as const);
  return Object.fromEntries(
    held.filter(([, value]) => value != null).map(([name, value]) => [name, hidden(type, name, value)]),
  );
}

/** Only what differs between two states of an object; null where nothing the trail tells of does. */
export function changedFields(
  type: AuditedType,
  columns: readonly ColumnMetadata[],
  stored: ObjectLiteral,
  saved: ObjectLiteral,
): { before: Fields; after: Fields } | null {
  const before: Fields = {};
  const after: Fields = {};
  for (const column of told(type, columns)) {
    const usual = type.usual?.[column.propertyName] ?? null;
    const [old, now] = [valueOf(column, stored) ?? usual, orUsual(valueOf(column, saved), usual)];
    if (now === undefined || isSame(old, now)) continue;
    const name = nameOf(column);
    before[name] = hidden(type, name, old);
    after[name] = hidden(type, name, now);
  }
  return Object.keys(after).length ? { before, after } : null;
}

const told = (type: AuditedType, columns: readonly ColumnMetadata[]) =>
  columns.filter(
    (column) =>
      !column.isPrimary &&
      !column.isVersion &&
      !column.isCreateDate &&
      !column.isUpdateDate &&
      !column.isVirtualProperty &&
      !type.ignored?.includes(column.propertyName),
  );

/** A relation without a column property of its own is told by id: `parent` is `parentId`. */
const nameOf = ({ propertyName, relationMetadata }: ColumnMetadata) =>
  relationMetadata?.propertyName === propertyName ? `${propertyName}Id` : propertyName;

/** As the database would give it back as JSON; what only the database can compute is left out. */
const valueOf = (column: ColumnMetadata, entity: ObjectLiteral): unknown => {
  const value: unknown = column.getEntityValue(entity);
  return typeof value === 'function' ? undefined : value;
};

const orUsual = (value: unknown, usual: unknown) => (usual === null ? value : (value ?? usual));

/** As JSON; the order of the properties says nothing, since PostgreSQL has its own. */
function isSame(old: unknown, now: unknown): boolean {
  const [one, other] = [JSON.stringify(old), JSON.stringify(now)];
  if (one === other) return true;
  return typeof old === 'object' && typeof now === 'object' && isDeepStrictEqual(JSON.parse(one), JSON.parse(other));
}

const hidden = (type: AuditedType, name: string, value: unknown) =>
  value !== null && type.withheld?.includes(name) ? WITHHELD : value;

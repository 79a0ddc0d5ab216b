import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { type AuditedType, auditedType, currentContext } from '@rt/shared/api';
import type {
  EntitySubscriberInterface,
  InsertEvent,
  ObjectLiteral,
  RecoverEvent,
  RemoveEvent,
  SoftRemoveEvent,
  TransactionCommitEvent,
  TransactionRollbackEvent,
  TransactionStartEvent,
  UpdateEvent,
} from 'typeorm';
import { DataSource } from 'typeorm';
import { changedFields, type ColumnMetadata, heldFields } from './changed-fields';
import { addEntry, forgetEntries, type PendingEntry, writeEntries } from './pending-entries';

type Change = Pick<PendingEntry, 'action' | 'before' | 'after'>;
type Event = Pick<InsertEvent<ObjectLiteral>, 'metadata' | 'queryRunner'>;

/** Writes the trail of every entity marked `@Audited`, in the transaction that changes it. */
@Injectable()
export class AuditSubscriber implements EntitySubscriberInterface {
  constructor(@InjectDataSource() dataSource: DataSource) {
    dataSource.subscribers.push(this);
  }

  async afterInsert(event: InsertEvent<ObjectLiteral>) {
    const type = auditedType(event.metadata.target);
    if (!type) return;
    if (type.usual) return this.addChange(event, type, event.metadata.columns, {}, event.entity);
    const after = heldFields(type, event.metadata, event.entity);
    await this.add(event, [event.entity], { action: 'created', before: null, after });
  }

  async afterUpdate(event: UpdateEvent<ObjectLiteral>) {
    const type = auditedType(event.metadata.target);
    if (!type || !event.entity || !event.databaseEntity) return;
    const columns = [...event.updatedColumns, ...event.updatedRelations.flatMap(({ joinColumns }) => joinColumns)];
    await this.addChange(event, type, columns, event.databaseEntity, event.entity);
  }

  async afterRemove(event: RemoveEvent<ObjectLiteral>) {
    const type = auditedType(event.metadata.target);
    if (!type) return;
    const before = heldFields(type, event.metadata, event.databaseEntity);
    await this.add(event, [event.databaseEntity], { action: 'removed', before, after: null });
  }

  /** What is kept when it is removed is gone all the same, and is told of like anything else. */
  afterSoftRemove(event: SoftRemoveEvent<ObjectLiteral>) {
    return this.afterRemove(event);
  }

  afterRecover(event: RecoverEvent<ObjectLiteral>) {
    return this.afterInsert({ ...event, entity: { ...event.databaseEntity, ...event.entity } });
  }

  /** A nested transaction may be undone alone: what was changed before it is written before it. */
  async beforeTransactionStart({ queryRunner }: TransactionStartEvent) {
    await writeEntries(queryRunner);
  }

  async beforeTransactionCommit({ queryRunner }: TransactionCommitEvent) {
    await writeEntries(queryRunner);
  }

  beforeTransactionRollback({ queryRunner }: TransactionRollbackEvent) {
    forgetEntries(queryRunner);
  }

  private async addChange(
    event: Event,
    type: AuditedType,
    columns: readonly ColumnMetadata[],
    stored: ObjectLiteral,
    saved: ObjectLiteral,
  ) {
    const changed = changedFields(type, columns, stored, saved);
    if (changed) await this.add(event, [saved, stored], { action: 'changed', ...changed });
  }

  private async add({ metadata, queryRunner }: Event, states: ObjectLiteral[], change: Change) {
    const type = auditedType(metadata.target);
    if (!type) return;
    const { accountId, regionId, reason } = currentContext();
    const held = (name: string) => states.map((state) => state[name] as string | undefined).find(Boolean);
    const objectId = held(type.idFrom ?? metadata.primaryColumns[0]?.propertyName ?? 'id');
    if (!objectId) throw new Error(`An audited ${type.objectType} has no id.`);
    const entry = { ...change, objectType: type.objectType, objectId, accountId, reason };
    await addEntry(queryRunner, { ...entry, regionId: held('regionId') ?? regionId });
  }
}

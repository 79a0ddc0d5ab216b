import type { AuditEntry } from '@rt/audit/domain';
import type { QueryRunner } from 'typeorm';

export interface PendingEntry extends Pick<AuditEntry, 'action' | 'objectType' | 'objectId' | 'before' | 'after'> {
  regionId: string | null;
  accountId: string | null;
  reason: string | null;
}

const STATEMENT = `
  INSERT INTO audit_entry (region_id, account_id, action, object_type, object_id, before, after, reason)
  SELECT "regionId", "accountId", action, "objectType", "objectId", before, after, reason
  FROM ROWS FROM (jsonb_to_recordset($1::jsonb) AS ("regionId" uuid, "accountId" uuid, action text, "objectType" text,
    "objectId" uuid, before jsonb, after jsonb, reason text)) WITH ORDINALITY AS entry ORDER BY ordinality`;

const pending = new WeakMap<QueryRunner, PendingEntry[]>();

/** Keeps an entry until its transaction is about to commit: many changes are then written in one statement. */
export async function addEntry(queryRunner: QueryRunner, entry: PendingEntry): Promise<void> {
  const kept = pending.get(queryRunner);
  if (kept) kept.push(entry);
  else pending.set(queryRunner, [entry]);
  if (!queryRunner.isTransactionActive) await writeEntries(queryRunner);
}

/** Writes what is kept, in the transaction that is open. */
export async function writeEntries(queryRunner: QueryRunner): Promise<void> {
  const entries = pending.get(queryRunner);
  if (!entries?.length) return;
  pending.delete(queryRunner);
  await queryRunner.query(STATEMENT, [JSON.stringify(entries)]);
}

/** Forgets what is kept: the changes it tells of are undone. */
export const forgetEntries = (queryRunner: QueryRunner): void => void pending.delete(queryRunner);

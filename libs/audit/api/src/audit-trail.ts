import { AUDIT_PAGE_LENGTH, type AuditEntry, type AuditPage } from '@rt/audit/domain';
import type { DataSource } from 'typeorm';

export interface TrailQuery {
  objectType?: readonly string[];
  objectId?: string;
  before?: string;
}

const STATEMENT = `
  SELECT entry.id::text, entry.at, account.name AS by, entry.action, entry.object_type AS "objectType",
         entry.object_id AS "objectId", entry.before, entry.after, entry.reason
  FROM audit_entry AS entry
  LEFT JOIN account ON account.id = entry.account_id AND account.pseudonymised_at IS NULL
  WHERE entry.region_id = $1
    AND ($2::text[] IS NULL OR entry.object_type = ANY ($2))
    AND ($3::uuid IS NULL OR entry.object_id = $3)
    AND ($4::bigint IS NULL OR entry.id < $4)
  ORDER BY entry.id DESC LIMIT $5`;

/** The trail of a region, of a kind of object or of one object, newest first; names are as they are now. */
export async function auditTrail(dataSource: DataSource, regionId: string, query: TrailQuery): Promise<AuditPage> {
  const { objectType = null, objectId = null, before = null } = query;
  const parameters = [regionId, objectType, objectId, before, AUDIT_PAGE_LENGTH + 1];
  const found = await dataSource.query<AuditEntry[]>(STATEMENT, parameters);
  const entries = found.slice(0, AUDIT_PAGE_LENGTH);
  return { entries, next: found.length > entries.length ? (entries.at(-1)?.id ?? null) : null };
}

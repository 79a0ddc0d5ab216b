import { AUDIT_PAGE_LENGTH, type AuditEntry, type AuditPage, WITHHELD } from '@rt/audit/domain';
import type { Actor } from '@rt/identity/domain';
import type { DataSource } from 'typeorm';
import { veilsFor } from './trail-veils';

export interface TrailQuery {
  objectType?: readonly string[];
  objectId?: string;
  before?: string;
}

/** The fields that were changed, without what they were. */
const withheld = (column: string) => `(
  SELECT jsonb_object_agg(key, '${WITHHELD}') FROM jsonb_object_keys(entry.${column}) AS key)`;
const unless = (veiled: string, column: string) =>
  `CASE WHEN ${veiled} THEN ${withheld(column)} ELSE entry.${column} END AS ${column}`;

const statement = (veiled: string) => `
  SELECT entry.id::text, entry.at, account.name AS by, entry.action, entry.object_type AS "objectType",
         entry.object_id AS "objectId", ${unless(veiled, 'before')}, ${unless(veiled, 'after')},
         CASE WHEN NOT (${veiled}) THEN entry.reason END AS reason
  FROM audit_entry AS entry
  LEFT JOIN account ON account.id = entry.account_id AND account.pseudonymised_at IS NULL
  WHERE entry.region_id = $1 AND $2::uuid IS NOT NULL
    AND ($3::text[] IS NULL OR entry.object_type = ANY ($3))
    AND ($4::uuid IS NULL OR entry.object_id = $4)
    AND ($5::bigint IS NULL OR entry.id < $5)
  ORDER BY entry.id DESC LIMIT $6`;

/** The trail of a region, of a kind of object or of one object, newest first, as somebody may read it; names are as they are now. */
export async function auditTrail(dataSource: DataSource, actor: Actor, query: TrailQuery): Promise<AuditPage> {
  const { objectType = null, objectId = null, before = null } = query;
  const parameters = [actor.regionId, actor.accountId, objectType, objectId, before, AUDIT_PAGE_LENGTH + 1];
  const found = await dataSource.query<AuditEntry[]>(statement(veiledFrom(actor)), parameters);
  const entries = found.slice(0, AUDIT_PAGE_LENGTH);
  return { entries, next: found.length > entries.length ? (entries.at(-1)?.id ?? null) : null };
}

/** Whether an entry is of something that is kept from the reader, as a condition. */
const veiledFrom = (actor: Actor): string =>
  veilsFor(actor)
    .map(({ objectTypes, ids }) => {
      const types = objectTypes.map((type) => `'${type}'`).join(', ');
      return `(entry.object_type IN (${types}) AND entry.object_id IN (${ids}))`;
    })
    .join(' OR ') || 'false';

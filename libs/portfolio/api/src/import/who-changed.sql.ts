import type { PlannedIntervention } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';

interface Change {
  id: Id;
  type: string;
  at: Date;
  by: string | null;
  fields: string[];
}

/** Changes by hand of some interventions and of what hangs on them, newest first; an import says so in its reason. */
const CHANGES = `
  SELECT touched.id, entry.object_type AS type, entry.at, account.name AS by,
    ARRAY(SELECT jsonb_object_keys(coalesce(entry.after, entry.before, '{}'))) AS fields
  FROM (
    SELECT id, id AS object_id FROM unnest($2::uuid[]) AS id
    UNION ALL SELECT intervention_id, id FROM intervention_goal WHERE intervention_id = ANY ($2)
  ) AS touched
    JOIN audit_entry AS entry ON entry.object_id = touched.object_id AND entry.region_id = $1
    LEFT JOIN account ON account.id = entry.account_id AND account.pseudonymised_at IS NULL
  WHERE entry.reason IS NULL OR entry.reason NOT LIKE 'Import: %'
  ORDER BY entry.id DESC`;

/** Puts beside each conflict who changed the register last: the field itself, else what hangs on the intervention. */
export async function sayWhoChanged(
  manager: EntityManager,
  regionId: Id,
  rows: readonly PlannedIntervention[],
): Promise<void> {
  const conflicting = rows.filter(({ conflicts }) => conflicts && conflicts.length > 0);
  if (conflicting.length === 0) return;
  const ids = conflicting.flatMap(({ id }) => id ?? []);
  const changes = Map.groupBy(await manager.query<Change[]>(CHANGES, [regionId, ids]), ({ id }) => id);
  for (const { id, conflicts = [] } of conflicting)
    for (const conflict of conflicts) {
      const of = changes.get(id ?? '') ?? [];
      const found =
        of.find(({ type, fields }) => type === 'intervention' && fields.includes(conflict.key)) ??
        of.find(({ type }) => type !== 'intervention') ??
        of[0];
      conflict.changed = found ? { by: found.by, at: found.at.toISOString() } : null;
    }
}

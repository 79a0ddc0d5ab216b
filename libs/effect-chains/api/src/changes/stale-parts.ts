import type { PartConflict } from '@rt/effect-chains/domain';
import { Problem } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';

/** How far back it is looked for who changed a part. */
const SETS_BACK = 500;

const LAST_CHANGED = `
  SELECT DISTINCT ON (change ->> 'id') change ->> 'id' AS id, account.name AS by, at
  FROM (SELECT seq, at, by_id, changes FROM chain_change WHERE chain_id = $1 ORDER BY seq DESC LIMIT ${SETS_BACK}) AS recent
    CROSS JOIN LATERAL jsonb_array_elements(changes) AS change
    JOIN account ON account.id = by_id
  WHERE change ->> 'id' = ANY ($2)
  ORDER BY change ->> 'id', seq DESC`;

/** 412 with every part that somebody else was first with: as it is now, in which fields, and who did it. */
export async function stalePartsProblem(
  tx: EntityManager,
  chainId: Id,
  met: readonly Omit<PartConflict, 'by' | 'at'>[],
): Promise<Problem> {
  const rows = await tx.query<{ id: Id; by: string; at: Date }[]>(LAST_CHANGED, [chainId, met.map(({ id }) => id)]);
  const last = new Map(rows.map((row) => [row.id, row]));
  const conflicts: PartConflict[] = met.map((each) => {
    const { by = null, at } = last.get(each.id) ?? {};
    return { ...each, by, at: at?.toISOString() ?? null };
  });
  return new Problem(
    412,
    'chain-part.changed-since',
    {
      sv: 'Någon annan har ändrat samma sak. Din ändring är kvar; jämför och välj.',
      en: 'Someone else has changed the same thing. Your change is kept; compare and choose.',
    },
    { current: { conflicts } },
  );
}

import type { Actor } from '@rt/identity/domain';
import type { BulkItem, BulkLink } from '@rt/portfolio/domain';
import type { EntityManager } from 'typeorm';
import { GoalLinkRow } from '../goal-link.entity';

/** Makes the stored links of each intervention what was planned. */
export async function saveLinksAfter(
  tx: EntityManager,
  { accountId }: Actor,
  items: readonly BulkItem[],
  stored: ReadonlyMap<string, readonly GoalLinkRow[]>,
): Promise<void> {
  const gone: GoalLinkRow[] = [];
  const kept: GoalLinkRow[] = [];
  for (const { intervention, after } of items) {
    const rows = stored.get(intervention.id) ?? [];
    const byLineage = new Map(after.map((link) => [link.lineageId, link]));
    gone.push(...rows.filter((row) => !byLineage.has(row.goalLineageId)));
    for (const link of after) {
      const identity = { interventionId: intervention.id, goalLineageId: link.lineageId };
      const row = rows.find((each) => each.goalLineageId === link.lineageId) ?? tx.create(GoalLinkRow, identity);
      kept.push(asPlanned(row, link, accountId));
    }
  }
  await tx.remove(gone, { chunk: 500 });
  await tx.save(kept, { chunk: 500 });
}

function asPlanned(row: GoalLinkRow, { share, shareAssumed, directness, mechanism, state }: BulkLink, by: string) {
  const was = row.state;
  row.change({ share, shareAssumed, directness, mechanism }, by);
  if (was === 'declined' && state !== 'declined') row.propose(by);
  if (state === 'confirmed' && row.state !== 'confirmed') row.confirm(by);
  return row;
}

import type { Actor } from '@rt/identity/domain';
import type { ActionPlanAim } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { ActionPlanAimRow } from './action-plan-aim.entity';
import { ActionPlanGoal } from './action-plan-goal.entity';
import { indicatorUnknown } from './plan-problems';

/** Makes the goals of a plan those given; what did not change is not touched. */
export async function savePlanGoals(tx: EntityManager, actionPlanId: Id, lineages: readonly Id[]): Promise<void> {
  const stored = await tx.findBy(ActionPlanGoal, { actionPlanId });
  await tx.remove(stored.filter(({ goalLineageId }) => !lineages.includes(goalLineageId)));
  const known = new Set(stored.map(({ goalLineageId }) => goalLineageId));
  const added = lineages.filter((lineage) => !known.has(lineage));
  await tx.save(added.map((goalLineageId) => tx.create(ActionPlanGoal, { actionPlanId, goalLineageId })));
}

const KNOWN = 'SELECT id FROM indicator WHERE region_id = $1 AND id = ANY ($2)';

/** Makes the aims of a plan those given, in their order: an aim keeps its row while its wording does. */
export async function saveAims(
  tx: EntityManager,
  { regionId }: Actor,
  actionPlanId: Id,
  aims: readonly ActionPlanAim[],
): Promise<void> {
  const asked = [...new Set(aims.flatMap(({ indicatorId }) => indicatorId ?? []))];
  const found = await tx.query<unknown[]>(KNOWN, [regionId, asked]);
  if (found.length < asked.length) throw indicatorUnknown();
  const stored = await tx.findBy(ActionPlanAimRow, { actionPlanId });
  const rows = aims.map((aim, position) => {
    const at = stored.findIndex(({ wording }) => wording === aim.wording);
    const [row = tx.create(ActionPlanAimRow, { actionPlanId })] = at < 0 ? [] : stored.splice(at, 1);
    return Object.assign(row, aim, { position });
  });
  await tx.remove(stored);
  await tx.save(rows);
}

import type { Actor } from '@rt/identity/domain';
import type { InterventionInput } from '@rt/portfolio/domain';
import { refused } from '@rt/shared/api';
import { type Bilingual, formatDate } from '@rt/shared/domain';
import { type EntityManager, In, IsNull, MoreThan, Or } from 'typeorm';
import { ActionPlan } from '../plans/action-plan.entity';
import { CodeListRow } from './code-list-item.entity';

export type Referring = Pick<InterventionInput, 'codes' | 'municipalities' | 'actionPlanId'>;

const CODE_UNKNOWN: Bilingual = {
  sv: 'Någon av koderna finns inte i regionens listor, eller har slutat gälla. Välj en annan. Inget är sparat.',
  en: 'One of the codes is not in the region’s lists, or is no longer used. Choose another. Nothing is saved.',
};
const PLAN_UNKNOWN: Bilingual = {
  sv: 'Handlingsplanen finns inte. Välj en annan. Inget är sparat.',
  en: 'The action plan does not exist. Choose another. Nothing is saved.',
};

/** Refuses what an intervention cannot be tied to. `before`: codes it already has, which may have been retired since. */
export async function assertReferences(
  tx: EntityManager,
  { regionId }: Actor,
  { codes, actionPlanId }: Referring,
  before: readonly string[] = [],
): Promise<void> {
  const added = [...new Set(codes)].filter((id) => !before.includes(id));
  if (added.length > 0) {
    const retiredOn = Or(IsNull(), MoreThan(formatDate(new Date())));
    const known = await tx.countBy(CodeListRow, { id: In(added), regionId, retiredOn });
    if (known < added.length) throw unknown('codes', 'intervention.code-unknown', CODE_UNKNOWN);
  }
  if (actionPlanId && !(await tx.existsBy(ActionPlan, { id: actionPlanId, regionId })))
    throw unknown('actionPlanId', 'intervention.action-plan-unknown', PLAN_UNKNOWN);
}

const unknown = (path: string, code: string, message: Bilingual) => refused(code, message, [{ path, code, message }]);

import { Region } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { type InterventionInput, outsideCounty, outsideCountyMessage } from '@rt/portfolio/domain';
import { refused } from '@rt/shared/api';
import { type Bilingual, formatDate, type Id } from '@rt/shared/domain';
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
  { codes, municipalities, actionPlanId }: Referring,
  before: readonly string[] = [],
): Promise<void> {
  const added = [...new Set(codes)].filter((id) => !before.includes(id));
  if (added.length > 0) {
    const retiredOn = Or(IsNull(), MoreThan(formatDate(new Date())));
    const known = await tx.countBy(CodeListRow, { id: In(added), regionId, retiredOn });
    if (known < added.length) throw unknown('codes', 'intervention.code-unknown', CODE_UNKNOWN);
  }
  if (municipalities?.length) await assertInCounty(tx, regionId, municipalities);
  if (actionPlanId && !(await tx.existsBy(ActionPlan, { id: actionPlanId, regionId })))
    throw unknown('actionPlanId', 'intervention.action-plan-unknown', PLAN_UNKNOWN);
}

async function assertInCounty(tx: EntityManager, regionId: Id, municipalities: readonly string[]): Promise<void> {
  const { countyCode } = await tx.findOneByOrFail(Region, { id: regionId });
  const outside = outsideCounty(municipalities, countyCode);
  if (outside.length > 0)
    throw unknown('municipalities', 'intervention.municipality-outside', outsideCountyMessage(outside));
}

const unknown = (path: string, code: string, message: Bilingual) => refused(code, message, [{ path, code, message }]);

import { type EntityManager, In } from 'typeorm';
import { CodeListRow } from '../facts/code-list-item.entity';
import { HorizontalAnswerRow } from '../facts/horizontal-answer.entity';
import { InterventionCode } from '../facts/intervention-code.entity';
import { InterventionMunicipality } from '../facts/intervention-municipality.entity';
import { FundingRow } from '../funding.entity';
import { GoalLinkRow } from '../goal-link.entity';
import { ActionPlan } from '../plans/action-plan.entity';
import type { InterventionBefore } from './intervention-import-changes';
import type { Parts } from './store-parts';

/** What hung on an intervention, on the rows it has now, where it has them; what was not kept is as it is now. */
export function earlierParts(now: Parts, { funding, links, facts }: InterventionBefore): Parts {
  return {
    funding: earlier(FundingRow, funding, now.funding, ({ id }) => id),
    links: links.map((link) => earlierLink(link, now.links)),
    codes: facts ? earlier(InterventionCode, facts.codes, now.codes, ({ itemId }) => itemId) : now.codes,
    municipalities: facts
      ? earlier(InterventionMunicipality, facts.municipalities, now.municipalities, (one) => one.municipalityCode)
      : now.municipalities,
    horizontal: facts ? earlier(HorizontalAnswerRow, facts.horizontal, now.horizontal, ({ id }) => id) : now.horizontal,
  };
}

function earlier<T extends object>(made: new () => T, was: readonly T[], now: readonly T[], keyOf: (row: T) => string) {
  return was.map((one) => Object.assign(now.find((row) => keyOf(row) === keyOf(one)) ?? new made(), one));
}

/** Dates come as text from where they were kept; the version goes on from where it is. */
function earlierLink(before: GoalLinkRow, now: readonly GoalLinkRow[]): GoalLinkRow {
  const link = now.find(({ id }) => id === before.id);
  const decidedAt = before.decidedAt && new Date(before.decidedAt);
  const dates = { proposedAt: new Date(before.proposedAt), decidedAt };
  return Object.assign(link ?? new GoalLinkRow(), before, dates, { version: link?.version ?? before.version });
}

/** Without the codes and plans that have been removed meanwhile: there is nothing left to tie to. */
export async function withWhatIsLeft<T extends { before: InterventionBefore }>(
  manager: EntityManager,
  changed: readonly T[],
): Promise<T[]> {
  const codes = changed.flatMap(({ before }) => (before.facts?.codes ?? []).map(({ itemId }) => itemId));
  const plans = changed.flatMap(({ before }) => before.fields.actionPlanId ?? []);
  const known = new Set([
    ...(await manager.find(CodeListRow, { select: { id: true }, where: { id: In(codes) } })).map(({ id }) => id),
    ...(await manager.find(ActionPlan, { select: { id: true }, where: { id: In(plans) } })).map(({ id }) => id),
  ]);
  return changed.map((one) => {
    const { fields, facts } = one.before;
    const plan = fields.actionPlanId;
    const actionPlanId = plan && !known.has(plan) ? null : plan;
    const left = facts && { ...facts, codes: facts.codes.filter(({ itemId }) => known.has(itemId)) };
    return { ...one, before: { ...one.before, fields: { ...fields, actionPlanId }, facts: left } };
  });
}

import type { GoalDetail } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { GoalLinkRow, type Intervention, InterventionsService } from '@rt/portfolio/api';
import type { InterventionInput } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { type DemoCodes, factsOf, overYears } from './demo-facts';
import type { DemoCast } from './demo-people';
import { DEMO_INTERVENTIONS, type DemoIntervention, type DemoLink } from './interventions';

/** The interventions and their links: some confirmed, some waiting for an answer, one declined. */
export async function loadInterventions(
  interventions: InterventionsService,
  { strategist, projectManager }: DemoCast,
  goals: ReadonlyMap<string, GoalDetail>,
  codes: DemoCodes,
  planIds: ReadonlyMap<string, Id>,
  manager: EntityManager,
): Promise<void> {
  for (const [at, intervention] of DEMO_INTERVENTIONS.entries()) {
    const author = intervention.own ? projectManager : strategist;
    const row = await interventions.create(author, inputOf(intervention, at, codes, planIds), manager);
    await manager.save(intervention.links.map((link) => linkRow(manager, row, link, goals, author, strategist)));
  }
}

function inputOf(
  intervention: DemoIntervention,
  at: number,
  codes: DemoCodes,
  planIds: ReadonlyMap<string, Id>,
): InterventionInput {
  const { name, kind, reference, organisation, years } = intervention;
  return {
    name,
    kind,
    reference,
    organisation,
    description: null,
    startsOn: `${years[0]}-01-01`,
    endsOn: `${years[1]}-12-31`,
    funding: overYears(intervention, new Date().getFullYear()),
    ...factsOf(intervention, at, codes),
    actionPlanId: planIds.get(intervention.links[0]?.goal.slice(0, 1) ?? '') ?? null,
  };
}

function linkRow(
  manager: EntityManager,
  intervention: Intervention,
  link: DemoLink,
  goals: ReadonlyMap<string, GoalDetail>,
  author: Actor,
  owner: Actor,
): GoalLinkRow {
  const goal = goals.get(link.goal);
  if (!goal) throw new Error(`The demo has no goal ${link.goal}.`);
  const row = manager.create(GoalLinkRow, { interventionId: intervention.id, goalLineageId: goal.lineageId });
  const { share, mechanism, assumed = false, directness = 'direct' } = link;
  row.change({ share, mechanism, shareAssumed: assumed, directness }, author.accountId);
  if (link.declined) row.decline(owner.accountId, link.declined);
  else if (!link.proposed) row.confirm(owner.accountId);
  return row;
}

import { ConceptProfilesService } from '@rt/goals/api';
import type { GoalDetail, VersionSummary } from '@rt/goals/domain';
import { Account, Membership, Region } from '@rt/identity/api';
import { type Actor, permissionsOf } from '@rt/identity/domain';
import { GoalIndicator, Indicator } from '@rt/indicators/api';
import { because, runInContext } from '@rt/shared/api';
import type { EntityManager } from 'typeorm';
import type { GoalServices } from './demo-goals';
import { DEMO_NEIGHBOURS, type DemoNeighbour } from './neighbours';

/** The small regions beside the demo's own: what they call their levels, what they have adopted, and what they follow it by. */
export async function loadNeighbours(
  services: GoalServices & { concepts: ConceptProfilesService },
  passwordHash: string,
  manager: EntityManager,
): Promise<void> {
  for (const neighbour of DEMO_NEIGHBOURS) {
    const actor = await strategistOf(neighbour, passwordHash, manager);
    const { accountId, regionId } = actor;
    await runInContext({ accountId, regionId, reason: null }, async () => {
      await services.concepts.change(actor, 0, { levels: neighbour.levels }, manager);
      const goals = await adopted(services, actor, neighbour, manager);
      await followed(neighbour, regionId, goals, manager);
    });
  }
}

async function strategistOf(
  { name, countyCode, strategist }: DemoNeighbour,
  passwordHash: string,
  manager: EntityManager,
) {
  const role = 'strategy_owner';
  const { id: regionId } = await manager.save(manager.create(Region, { name, kind: 'region', countyCode }));
  const { id: accountId } = await manager.save(manager.create(Account, { ...strategist, passwordHash }));
  await manager.save(manager.create(Membership, { accountId, regionId, role }));
  return { accountId, name: strategist.name, regionId, roles: [role], permissions: permissionsOf([role]) } as Actor;
}

/** The strategy with its first version adopted, and the second where there is one; the first one's goals by code. */
async function adopted(services: GoalServices, actor: Actor, neighbour: DemoNeighbour, manager: EntityManager) {
  const { strategy, decided, revised } = neighbour;
  const { id, versions } = await services.strategies.create(actor, { ...strategy, kind: 'rus' }, manager);
  const [first] = versions as [VersionSummary];
  const byCode = new Map<string, GoalDetail>();
  for (const { parent, ...goal } of neighbour.goals) {
    const parentId = parent === null ? null : (byCode.get(parent)?.id ?? null);
    const input = { ...goal, strategyVersionId: first.id, parentId };
    byCode.set(goal.code, await services.goals.create(actor, input, manager));
  }
  await adopt(services, actor, first.id, decided, manager);
  if (!revised) return byCode;
  const { wordings, ...decision } = revised;
  const next = await services.revisions.create(actor, id, manager);
  const copies = await services.versions.goals(actor, next.id, manager);
  for (const { code, wording, reason } of wordings) {
    const goal = copies.find((copy) => copy.code === code);
    if (goal) await services.wordings.reword(actor, goal.id, goal.version, { wording, reason }, manager);
    because(null);
  }
  await adopt(services, actor, next.id, decision, manager);
  return byCode;
}

async function adopt(
  { versions }: GoalServices,
  actor: Actor,
  id: string,
  decision: DemoNeighbour['decided'],
  manager: EntityManager,
) {
  const draft = await versions.find(actor, id, manager);
  await versions.adopt(actor, id, draft.version, decision, manager);
}

async function followed(
  { indicators }: DemoNeighbour,
  regionId: string,
  byCode: ReadonlyMap<string, GoalDetail>,
  manager: EntityManager,
) {
  for (const { goals, ...passport } of indicators) {
    const told = { ...passport, sourceKind: 'other' as const, sourceId: null, baseline: null };
    const { id: indicatorId } = await manager.save(manager.create(Indicator, { regionId }).describe(told));
    const lineages = goals.flatMap((code) => byCode.get(code)?.lineageId ?? []);
    await manager.save(lineages.map((goalLineageId) => manager.create(GoalIndicator, { goalLineageId, indicatorId })));
  }
}

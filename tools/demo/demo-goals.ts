import {
  GoalsService,
  GoalWordingsService,
  StrategiesService,
  StrategyRevisionsService,
  StrategyVersionsService,
} from '@rt/goals/api';
import type { GoalDetail } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { because } from '@rt/shared/api';
import type { EntityManager } from 'typeorm';
import { DEMO_GOALS, DEMO_REVISION, type DemoGoal } from './goals';

/** The services that a demo is written with: the same as a person's. */
export interface GoalServices {
  strategies: StrategiesService;
  versions: StrategyVersionsService;
  goals: GoalsService;
  wordings: GoalWordingsService;
  revisions: StrategyRevisionsService;
}

/** An adopted strategy, and a draft of the next one with two goals reworded; the goals of the adopted one by their codes. */
export async function loadGoals(
  services: GoalServices,
  actor: Actor,
  manager: EntityManager,
): Promise<Map<string, GoalDetail>> {
  const strategy = await services.strategies.create(
    actor,
    { name: 'Utvecklingsstrategi för Älvdal', kind: 'rus', startYear: 2024, endYear: 2035 },
    manager,
  );
  const [first] = strategy.versions;
  if (!first) throw new Error('A new strategy has a first version.');
  const byCode = new Map<string, GoalDetail>();
  for (const goal of DEMO_GOALS) {
    const parentId = goal.parent === null ? null : (byCode.get(goal.parent)?.id ?? null);
    byCode.set(goal.code, await addGoal(services, actor, manager, { ...goal, strategyVersionId: first.id, parentId }));
  }
  const draft = await services.versions.find(actor, first.id, manager);
  const decision = { decidedOn: '2024-06-12', reference: 'Regionfullmäktige § 48, RÄ 2023/0042' };
  await services.versions.adopt(actor, first.id, draft.version, decision, manager);
  await revise(services, actor, manager, strategy.id);
  return byCode;
}

async function addGoal(
  { goals, wordings }: GoalServices,
  actor: Actor,
  manager: EntityManager,
  goal: DemoGoal & { strategyVersionId: string; parentId: string | null },
): Promise<GoalDetail> {
  const { strategyVersionId, parentId, level, code, formulation, wording, earlier = [] } = goal;
  const first = earlier[0]?.wording ?? wording;
  let stored = await goals.create(
    actor,
    { strategyVersionId, parentId, level, code, wording: first, ...(formulation ? { formulation } : {}) },
    manager,
  );
  for (const [index, { reason }] of earlier.entries()) {
    const next = earlier[index + 1]?.wording ?? wording;
    stored = await wordings.reword(actor, stored.id, stored.version, { wording: next, reason }, manager);
    because(null);
  }
  return stored;
}

async function revise(services: GoalServices, actor: Actor, manager: EntityManager, strategyId: string): Promise<void> {
  const draft = await services.revisions.create(actor, strategyId, manager);
  const copies = await services.versions.goals(actor, draft.id, manager);
  for (const { code, wording, reason } of DEMO_REVISION) {
    const goal = copies.find((copy) => copy.code === code);
    if (goal) await services.wordings.reword(actor, goal.id, goal.version, { wording, reason }, manager);
    because(null);
  }
}

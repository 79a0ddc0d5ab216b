import type { GoalDetail } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import type { CalendarService, PlansService } from '@rt/learning/api';
import type { PlanInput } from '@rt/learning/domain';
import type { Id } from '@rt/shared/domain';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { DEMO_LEARNING_PLANS, DEMO_STRATEGY_DATES, type DemoLearningPlan } from './learning-plans';

/** What the region wants to know each year, decided, and changed since where the demo says so. */
export async function loadLearningPlans(
  plans: PlansService,
  actor: Actor,
  studies: ReadonlyMap<string, Id>,
  goals: ReadonlyMap<string, GoalDetail>,
  manager: EntityManager,
): Promise<void> {
  for (const demo of DEMO_LEARNING_PLANS) {
    const { year, decision, moved } = demo;
    const input = inputOf(demo, actor, studies, goals);
    const { version } = await plans.create(actor, year, null, manager);
    const written = await plans.change(actor, year, version, input, manager);
    const decided = await plans.decide(actor, year, written.version, decision.decidedOn, decision.reference, manager);
    if (!moved) continue;
    const { dueOn, reason } = moved;
    const later = input.studies.map((study) => (study.title === moved.title ? { ...study, dueOn } : study));
    await plans.change(actor, year, decided.version, { ...input, studies: later, reason }, manager);
  }
}

/** The days that the region has set for its adopted strategy. */
export async function loadStrategyDates(
  calendar: CalendarService,
  actor: Actor,
  manager: EntityManager,
): Promise<void> {
  const [adopted] = await manager.query<{ id: Id }[]>(
    `SELECT v.id FROM strategy_version AS v JOIN strategy ON strategy.id = v.strategy_id
     WHERE strategy.region_id = $1 AND v.state = 'adopted'`,
    [actor.regionId],
  );
  for (const day of adopted ? DEMO_STRATEGY_DATES : []) await calendar.add(actor, adopted?.id ?? '', day, manager);
}

function inputOf(
  { approach, approachText, development, drivers, questions, studies: promised }: DemoLearningPlan,
  { accountId }: Actor,
  studies: ReadonlyMap<string, Id>,
  goals: ReadonlyMap<string, GoalDetail>,
): PlanInput {
  const asked = questions.map(({ text, goals: codes }) => ({
    ...{ key: randomUUID(), text, subjects: [] },
    goalIds: codes.flatMap((code) => goals.get(code)?.id ?? []),
  }));
  return {
    ...{ approach, approachText, development, drivers, responsibleIds: [accountId], questions: asked },
    studies: promised.map(({ title, kind, dueOn, answers, registered }) => ({
      ...{ key: randomUUID(), title, kind, dueOn },
      questionKeys: answers.flatMap((at) => asked[at]?.key ?? []),
      studyId: registered ? (studies.get(title) ?? null) : null,
    })),
  };
}

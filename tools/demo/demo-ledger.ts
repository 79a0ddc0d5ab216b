import type { INestApplicationContext } from '@nestjs/common';
import type { GoalDetail } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { EventsService, FindingsService, RecordsService } from '@rt/learning/api';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { DEMO_EVENTS, DEMO_LEDGER, DEMO_USES, type DemoFinding } from './ledger';

const NO_OBJECT = { goalId: null, wordingNumber: null, chainId: null, edgeId: null, interventionId: null, note: null };

/** What came of the demo's studies, by their titles. */
export async function loadLedger(
  app: INestApplicationContext,
  actor: Actor,
  studies: ReadonlyMap<string, Id>,
  goals: ReadonlyMap<string, GoalDetail>,
  manager: EntityManager,
): Promise<void> {
  const records = app.get(RecordsService);
  for (const finding of DEMO_LEDGER) {
    const recommendationId = await addFinding(app.get(FindingsService), actor, studies, finding, manager);
    const { answer, reason = null, decision, change, effect } = finding;
    if (answer) await records.respond(actor, recommendationId, { answer, reason }, manager);
    if (decision) await records.decide(actor, recommendationId, decision, manager);
    if (!change) continue;
    const { goal, on, kind, wordingNumber = null, objectName = null, objectVersion = null } = change;
    const goalId = (goal && goals.get(goal)?.id) || null;
    const object = {
      ...NO_OBJECT,
      kind,
      goalId,
      wordingNumber,
      objectName,
      objectVersion,
      objectUrl: null,
      changedOn: on,
    };
    const made = await records.change(actor, recommendationId, object, manager);
    if (effect) await records.observe(actor, made.id, effect, manager);
  }
  for (const { study, ...event } of DEMO_EVENTS) {
    const studyIds = [idOf(studies, study)];
    await app.get(EventsService).create(actor, { ...event, url: null, note: null, studyIds }, manager);
  }
  for (const { study, ...use } of DEMO_USES) await records.use(actor, idOf(studies, study), use, manager);
}

async function addFinding(
  findings: FindingsService,
  actor: Actor,
  studies: ReadonlyMap<string, Id>,
  { study, text, page, confidence, recommendation, dueOn, answer }: DemoFinding,
  manager: EntityManager,
): Promise<Id> {
  const { id } = await findings.addFinding(actor, idOf(studies, study), { text, page, confidence }, manager);
  const responsibleId = answer === 'declined' ? null : actor.accountId;
  return (await findings.recommend(actor, id, { text: recommendation, responsibleId, dueOn }, manager)).id;
}

function idOf(studies: ReadonlyMap<string, Id>, title: string): Id {
  const id = studies.get(title);
  if (!id) throw new Error(`The demo has no study called ${title}.`);
  return id;
}

import type { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import type { PlanInput } from '@rt/learning/domain';
import type { EntityManager } from 'typeorm';
import { assertOfRegion } from '../responsible-person';
import { assertKnown, keyOf, plainSubject } from '../study-subjects';
import { heldStudy } from '../ledger/ledger-access';
import type { PlanContent, StoredQuestion } from './learning-plan.entity';
import { assertWhole } from './plan-problems';

/**
 * What was written, as it is kept: every goal, arrow, intervention, study and person is one of the region. What the plan pointed
 * at before may be kept though it is gone or secret since; only what is new must be known.
 */
export async function contentOf(
  tx: EntityManager,
  goals: GoalLookup,
  actor: Actor,
  { questions, studies, ...rest }: PlanInput,
  before: PlanContent,
): Promise<PlanContent> {
  assertWhole({ questions, studies, ...rest });
  const people = rest.responsibleIds.filter((id) => !before.responsibleIds.includes(id));
  for (const id of people) await assertOfRegion(tx, actor, id);
  const chosen = new Set(before.studies.map(({ studyId }) => studyId));
  for (const { studyId } of studies) if (studyId !== null && !chosen.has(studyId)) await heldStudy(tx, actor, studyId);
  const pointedAt = new Set(before.questions.flatMap(({ subjects }) => subjects.map(keyOf)));
  const stored: StoredQuestion[] = [];
  for (const { key, text, goalIds, subjects } of questions) {
    const lineageIds: string[] = [];
    for (const goalId of goalIds) lineageIds.push(await goals.lineageOf(actor, goalId, tx));
    const about = subjects.map(plainSubject);
    await assertKnown(
      tx,
      actor,
      about.filter((each) => !pointedAt.has(keyOf(each))),
    );
    stored.push({ key, text, lineageIds: [...new Set(lineageIds)], subjects: about });
  }
  return { ...plain(rest), questions: stored, studies: studies.map(plainStudy) };
}

/** What a request had beside a plan is not kept. */
const plain = ({
  approach,
  approachText,
  development,
  drivers,
  responsibleIds,
}: Omit<PlanInput, 'questions' | 'studies'>) => ({
  ...{ approach, approachText, development, drivers, responsibleIds },
});
const plainStudy = ({ key, title, kind, dueOn, questionKeys, studyId }: PlanInput['studies'][number]) => ({
  ...{ key, title, kind, dueOn, questionKeys, studyId },
});

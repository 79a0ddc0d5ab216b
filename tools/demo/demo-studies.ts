import type { GoalDetail } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import type { StudiesService } from '@rt/learning/api';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { NO_FACTS } from '@rt/learning/domain';
import { DEMO_STUDIES } from './studies';

/** What has been, is being and will be studied. */
export async function loadStudies(
  studies: StudiesService,
  actor: Actor,
  goals: ReadonlyMap<string, GoalDetail>,
  manager: EntityManager,
): Promise<ReadonlyMap<string, Id>> {
  const ids = new Map<string, Id>();
  for (const { goals: codes, ...study } of DEMO_STUDIES) {
    const goalIds = codes.flatMap((code) => goals.get(code)?.id ?? []);
    const { id } = await studies.create(actor, { ...NO_FACTS, url: null, ...study, goalIds }, manager);
    ids.set(study.title, id);
  }
  return ids;
}

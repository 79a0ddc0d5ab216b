import type { GoalDetail } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import type { StudiesService } from '@rt/learning/api';
import type { EntityManager } from 'typeorm';
import { DEMO_STUDIES } from './studies';

/** What has been, is being and will be studied. */
export async function loadStudies(
  studies: StudiesService,
  actor: Actor,
  goals: ReadonlyMap<string, GoalDetail>,
  manager: EntityManager,
): Promise<void> {
  for (const { goals: codes, ...study } of DEMO_STUDIES) {
    const goalIds = codes.flatMap((code) => goals.get(code)?.id ?? []);
    await studies.create(actor, { ...study, url: null, goalIds }, undefined, manager);
  }
}

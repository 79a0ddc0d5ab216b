import { AuditModule } from '@rt/audit/api';
import type { GoalDetail, StrategyDetail } from '@rt/goals/domain';
import { GoalsModule } from '@rt/goals/api';
import { IdentityModule } from '@rt/identity/api';
import { createTestApi, type TestClient } from '@rt/shared/api/testing';
import { EffectChainsModule } from '../src/effect-chains.module';

export const createChainsApi = () => createTestApi(IdentityModule, AuditModule, GoalsModule, EffectChainsModule);

/** A goal in a new strategy of the client's region. */
export async function newGoal(client: TestClient, name = 'Utvecklingsstrategi'): Promise<GoalDetail> {
  const strategy = { name, kind: 'rus', startYear: 2024, endYear: 2030 };
  const { body } = await client.post<StrategyDetail>('/strategies', strategy);
  const goal = { strategyVersionId: body.versions[0]?.id, level: 'overall_goal', wording: 'Fler unga i arbete' };
  return (await client.post<GoalDetail>('/goals', goal)).body;
}

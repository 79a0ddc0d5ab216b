import type { GoalDetail, GoalSummary, NewGoalInput, StrategyDetail, VersionSummary } from '@rt/goals/domain';
import { AuditModule } from '@rt/audit/api';
import { IdentityModule } from '@rt/identity/api';
import { createTestApi, type TestClient } from '@rt/shared/api/testing';
import { GoalsModule } from './goals.module';

export const createGoalsApi = () => createTestApi(IdentityModule, AuditModule, GoalsModule);

let strategies = 0;

/** A new strategy's first draft. */
export async function newDraft(client: TestClient): Promise<VersionSummary> {
  const input = { name: `Strategi ${(strategies += 1)}`, kind: 'rus', startYear: 2024, endYear: 2030 };
  const { body } = await client.post<StrategyDetail>('/strategies', input);
  return body.versions[0] as VersionSummary;
}

/** A goal in a draft; an overall goal at the top unless something else is said. */
export async function newGoal(client: TestClient, strategyVersionId: string, input: Partial<NewGoalInput> = {}) {
  const level = input.parentId ? 'sub_goal' : 'overall_goal';
  const goal = { strategyVersionId, level, wording: 'Fler unga i arbete', ...input };
  return (await client.post<GoalDetail>('/goals', goal)).body;
}

export const wordingsOf = async (client: TestClient, versionId: string) =>
  (await client.get<GoalSummary[]>(`/strategy-versions/${versionId}/goals`)).body.map(({ wording }) => wording);

export const decision = { decidedOn: '2026-06-15', reference: 'RUN 2026/123 § 45' };

/** Adopts a version as it is now. */
export async function adopt(client: TestClient, versionId: string): Promise<VersionSummary> {
  const { body } = await client.get<VersionSummary>(`/strategy-versions/${versionId}`);
  return (
    await client.put<VersionSummary>(`/strategy-versions/${versionId}/adoption`, decision, { version: body.version })
  ).body;
}

export const revise = async (client: TestClient, strategyId: string) =>
  (await client.post<VersionSummary>(`/strategies/${strategyId}/revisions`)).body;

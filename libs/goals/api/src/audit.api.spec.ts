import type { AuditEntry } from '@rt/audit/domain';
import type { GoalDetail } from '@rt/goals/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { adopt, createGoalsApi, newDraft, newGoal } from './test-goals';

describe('the trail of a goal', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api.close());
  const entries = (objectType: string, id: string) =>
    api.dataSource.query<AuditEntry[]>(
      'SELECT action, before, after, reason FROM audit_entry WHERE object_type = $1 AND object_id = $2 ORDER BY id',
      [objectType, id],
    );

  it('tells what was changed, from what to what, and why', async () => {
    const goal = await newGoal(owner, (await newDraft(owner)).id);
    const input = { wording: 'Fler unga i utbildning', reason: 'Remissvar 12' };
    await owner.post<GoalDetail>(`/goals/${goal.id}/revisions`, input, { version: 1 });
    const [created, changed] = await entries('goal', goal.id);
    expect(created).toMatchObject({ action: 'created' });
    expect(changed).toMatchObject({
      action: 'changed',
      before: { wording: 'Fler unga i arbete' },
      after: { wording: 'Fler unga i utbildning' },
      reason: 'Remissvar 12',
    });
  });

  it('holds the decision on a version', async () => {
    const draft = await newDraft(owner);
    await newGoal(owner, draft.id);
    await adopt(owner, draft.id);
    const last = (await entries('strategy-version', draft.id)).at(-1);
    expect(last).toMatchObject({ before: { state: 'draft' }, after: { state: 'adopted' } });
  });
});

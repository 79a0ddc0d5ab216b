import fc from 'fast-check';
import type { GoalDetail, GoalSummary, VersionSummary } from '@rt/goals/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createGoalsApi, newDraft, newGoal, wordingsOf } from './test-goals';

describe('moving a goal', () => {
  let api: TestApi;
  let owner: TestClient;
  let draft: VersionSummary;
  beforeAll(async () => {
    api = await createGoalsApi();
    owner = await api.as('strategy_owner');
  });
  beforeEach(async () => {
    draft = await newDraft(owner);
  });
  afterAll(() => api.close());
  const goals = async () => (await owner.get<GoalSummary[]>(`/strategy-versions/${draft.id}/goals`)).body;
  const place = (goal: GoalDetail, parentId: string | null, position: number, version = goal.version) =>
    owner.put<GoalDetail>(`/goals/${goal.id}/place`, { parentId, position }, { version });
  const four = async () => {
    const made: GoalDetail[] = [];
    for (const wording of ['Ettan', 'Tvåan', 'Trean', 'Fyran'])
      made.push(await newGoal(owner, draft.id, { wording, level: 'sub_goal' }));
    return made as [GoalDetail, GoalDetail, GoalDetail, GoalDetail];
  };

  it('puts it at the position asked for, both up and down', async () => {
    const [one, , , four_] = await four();
    await place(four_, null, 0);
    expect(await wordingsOf(owner, draft.id)).toEqual(['Fyran', 'Ettan', 'Tvåan', 'Trean']);
    await place(one, null, 3);
    expect(await wordingsOf(owner, draft.id)).toEqual(['Fyran', 'Tvåan', 'Trean', 'Ettan']);
  });

  it('gives the goal a new version but leaves its neighbours at theirs', async () => {
    const [one, two] = await four();
    expect((await place(one, null, 2)).body).toMatchObject({ position: 2, version: 2 });
    expect((await goals()).find(({ id }) => id === two.id)).toMatchObject({ position: 0, version: 1 });
  });

  it('takes along what is under it', async () => {
    const [one, two, three] = await four();
    await place(two, one.id, 0);
    await place(one, three.id, 0);
    expect(await wordingsOf(owner, draft.id)).toEqual(['Trean', 'Ettan', 'Tvåan', 'Fyran']);
  });

  it('does not put a goal under itself or under what is under it', async () => {
    const [one, two] = await four();
    await place(two, one.id, 0);
    expect(await place(one, one.id, 0)).toMatchObject({ status: 409, body: { code: 'goal.cycle' } });
    expect(await place(one, two.id, 0)).toMatchObject({ status: 409, body: { code: 'goal.cycle' } });
  });

  it('refuses a position that is not there, a parent of another version, and a level that does not fit', async () => {
    const [one] = await four();
    const vision = await newGoal(owner, draft.id, { level: 'vision' });
    const elsewhere = await newGoal(owner, (await newDraft(owner)).id);
    const answers = [
      await place(one, null, 5),
      await place(one, null, -1),
      await place(one, null, 0.5),
      await place(one, elsewhere.id, 0),
      await place(one, 'x', 0),
      await place(vision, one.id, 0),
      await place(one, null, 0, 9),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 400, 400, 409, 400, 409, 412]);
    expect((await goals()).map(({ position }) => position)).toEqual([0, 1, 2, 3, 4]);
  });

  it('keeps positions dense when two people move at the same time', async () => {
    const made = await four();
    const answers = await Promise.all(made.map((goal, index) => place(goal, null, 3 - index)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200]);
    expect((await goals()).map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });

  it('keeps every family of siblings dense, whatever is moved where', async () => {
    const made = await four();
    const move = fc.record({ goal: fc.nat(3), parent: fc.option(fc.nat(3)), position: fc.nat(4) });
    await fc.assert(
      fc.asyncProperty(fc.array(move, { maxLength: 6 }), async (moves) => {
        for (const { goal, parent, position } of moves) {
          const { body } = await owner.get<GoalDetail>(`/goals/${made[goal]?.id}`);
          await place(body, parent === null ? null : (made[parent]?.id ?? null), position);
        }
        const all = await goals();
        expect(all).toHaveLength(4);
        for (const parentId of new Set(all.map((goal) => goal.parentId))) {
          const positions = all.filter((goal) => goal.parentId === parentId).map(({ position }) => position);
          expect(positions).toEqual(positions.map((_, index) => index));
        }
      }),
      { numRuns: 20 },
    );
  });
});

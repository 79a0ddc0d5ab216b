import type { RegionCoverage } from '@rt/coverage/domain';
import { IdentityModule } from '@rt/identity/api';
import { createTestApi, type TestApi } from '@rt/shared/api/testing';
import { StrategyFixture } from '../testing/src';
import { CoverageModule } from './coverage.module';

describe('what reviews of evaluability leave to be mended', () => {
  let api: TestApi;
  let rus: StrategyFixture;

  beforeAll(async () => {
    api = await createTestApi(IdentityModule, CoverageModule);
    rus = await StrategyFixture.in(api.dataSource, 'Region Dalarna');
  });
  afterAll(() => api?.close());

  const review = async (subjectId: string, ...fixes: { done: boolean }[]) => reviewOf('goal', subjectId, fixes);
  const reviewOf = async (kind: 'goal' | 'intervention', subjectId: string, fixes: { done: boolean }[]) => {
    const [row] = await api.dataSource.query<{ id: string }[]>(
      `INSERT INTO review (region_id, subject_kind, subject_id, checklist, checklist_version, questions)
       VALUES ($1, $3, $2, 'project_programme', 1, '[]') RETURNING id`,
      [rus.regionId, subjectId, kind],
    );
    for (const { done } of fixes)
      await api.dataSource.query(
        `INSERT INTO review_fix (review_id, text, owner_id, due_on, done_at)
         SELECT $1, 'Ta fram utgångsvärde', account.id, '2027-01-31', CASE WHEN $2 THEN now() END FROM account LIMIT 1`,
        [row?.id, done],
      );
  };

  it('is counted for the goal that was reviewed, without what is done', async () => {
    const [goal, other] = [await rus.goal(), await rus.goal()];
    await review(goal.lineageId, { done: false }, { done: true });
    await review(goal.lineageId, { done: false });
    const { goals } = (await (await api.as('strategy_owner')).get<RegionCoverage>('/coverage')).body;
    const open = Object.fromEntries(goals.map(({ id, openFixes }) => [id, openFixes]));
    expect([open[goal.id], open[other.id]]).toEqual([2, 0]);
  });

  it('is counted by itself for the interventions confirmed for a goal, and not for what is secret to the reader', async () => {
    const goal = await rus.goal();
    const work = async (state: string, secret = false) => {
      const id = await rus.intervention('Kursen');
      if (secret) await api.dataSource.query('UPDATE intervention SET secret = true WHERE id = $1', [id]);
      await rus.link(id, goal, 50, state);
      await reviewOf('intervention', id, [{ done: false }, { done: true }]);
    };
    await work('confirmed');
    await work('proposed');
    await work('confirmed', true);
    const seen = async (person: 'strategy_owner' | 'reader') => {
      const { goals } = (await (await api.as(person)).get<RegionCoverage>('/coverage')).body;
      return goals.find(({ id }) => id === goal.id);
    };
    expect(await seen('strategy_owner')).toMatchObject({ openFixes: 0, openWorkFixes: 2 });
    expect(await seen('reader')).toMatchObject({ openFixes: 0, openWorkFixes: 1 });
  });
});

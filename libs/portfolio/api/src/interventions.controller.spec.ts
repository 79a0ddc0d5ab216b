import type { InterventionDetail, InterventionPage } from '@rt/portfolio/domain';
import type { ProblemBody } from '@rt/shared/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createPortfolioApi, insertGoal, interventionInput, linkInput, register } from '../testing/src';

describe('interventions', () => {
  let api: TestApi;
  let owner: TestClient;
  let manager: TestClient;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    manager = await api.as('project_manager');
  });
  afterAll(() => api?.close());

  const refusal = async (input: object) => (await owner.post<ProblemBody>('/interventions', input)).body;

  it('stores what was given, and gives a project manager their own', async () => {
    const funding = [
      { fund: 'own' as const, amount: 250_000.5 },
      { fund: 'appropriation_1_1' as const, amount: 1_000_000 },
    ];
    const stored = await register(manager, {
      name: '  Jobbspåret ',
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      funding,
    });
    expect(stored).toMatchObject({
      name: 'Jobbspåret',
      manager: { name: 'project_manager' },
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
      links: [],
      version: 1,
    });
    expect(stored.funding).toMatchObject([funding[1], funding[0]]);
  });

  it('needs no more than a name and a kind', async () => {
    const answer = await owner.post<InterventionDetail>('/interventions', { name: 'Nätverk', kind: 'process' });
    expect(answer.status).toBe(201);
    expect(answer.body).toMatchObject({ manager: null, funding: [], description: null });
    expect(answer.headers['etag']).toBe('"1"');
  });

  it('stores an intervention and its goals at once, or neither', async () => {
    const goals = [await insertGoal(api.dataSource), await insertGoal(api.dataSource)];
    const links = (share: number) => goals.map(({ id }) => linkInput(id, { share }));
    const both = await manager.post<InterventionDetail>('/interventions', { ...interventionInput(), links: links(40) });
    expect(both.body.links).toMatchObject([{ share: 40, state: 'proposed' }, { share: 40 }]);
    const before = await owner.get<InterventionPage>('/interventions');
    expect((await manager.post('/interventions', { ...interventionInput(), links: links(60) })).status).toBe(422);
    expect((await owner.get<InterventionPage>('/interventions')).body.total).toBe(before.body.total);
  });

  it.each([
    ['an unknown field', { ...interventionInput(), share: 3 }, 'share'],
    ['a name too short', interventionInput({ name: 'ab' }), 'name'],
    ['a day that does not exist', interventionInput({ startsOn: '2026-02-30' }), 'startsOn'],
    ['half an öre', interventionInput({ funding: [{ fund: 'own', amount: 0.005 }] }), 'funding[0].amount'],
    ['less than nothing', interventionInput({ funding: [{ fund: 'own', amount: -1 }] }), 'funding[0].amount'],
    ['control characters', interventionInput({ name: 'Nät\u0000verk' }), 'name'],
    ['a kind nobody knows', { ...interventionInput(), kind: 'party' }, 'kind'],
    ['money that is no list', { ...interventionInput(), funding: 5 }, 'funding'],
    ['money that is null', { ...interventionInput(), funding: [null] }, 'funding'],
  ])('refuses %s and names the field', async (_, input, path) => {
    const problem = await refusal(input);
    expect(problem).toMatchObject({ status: 400, code: 'input.invalid' });
    expect(problem.issues?.[0]?.path).toContain(path.replace(/\[.*/, ''));
  });

  it('refuses a period that runs backwards, and money from one fund twice', async () => {
    expect(await refusal(interventionInput({ startsOn: '2026-02-01', endsOn: '2026-01-01' }))).toMatchObject({
      status: 422,
      code: 'intervention.ends-before-start',
    });
    const own = { fund: 'own' as const, amount: 1 };
    expect(await refusal(interventionInput({ funding: [own, own] }))).toMatchObject({
      status: 422,
      code: 'intervention.repeated-fund',
    });
  });

  it('changes only what is named, and counts a change of money as a version', async () => {
    const { id } = await register(owner, { description: 'Kvar', funding: [{ fund: 'own', amount: 10 }] });
    const funding = [{ fund: 'erdf', amount: 20 }];
    const changed = await owner.patch<InterventionDetail>(`/interventions/${id}`, { funding }, { version: 1 });
    expect(changed.body).toMatchObject({ description: 'Kvar', funding, version: 2 });
  });

  it('does not let a name be taken away', async () => {
    const { id } = await register(owner);
    expect((await owner.patch(`/interventions/${id}`, { name: null }, { version: 1 })).status).toBe(400);
    expect((await owner.patch(`/interventions/${id}`, { funding: null }, { version: 1 })).status).toBe(400);
  });

  it('lets a description be taken away', async () => {
    const { id } = await register(owner, { description: 'Borta' });
    const changed = await owner.patch<InterventionDetail>(
      `/interventions/${id}`,
      { description: null },
      { version: 1 },
    );
    expect(changed.body.description).toBeNull();
  });

  it('asks which version a change is based on, and shows the newer one to the late', async () => {
    const { id } = await register(owner);
    await owner.patch(`/interventions/${id}`, { name: 'Först' }, { version: 1 });
    expect((await owner.patch(`/interventions/${id}`, { name: 'Sist' })).status).toBe(428);
    const late = await owner.patch<ProblemBody>(`/interventions/${id}`, { name: 'Sist' }, { version: 1 });
    expect(late.status).toBe(412);
    expect(late.body.current).toMatchObject({ name: 'Först', version: 2 });
  });

  it('judges a period by what is stored where only one end is changed', async () => {
    const { id } = await register(owner, { startsOn: '2026-06-01' });
    expect((await owner.patch(`/interventions/${id}`, { endsOn: '2026-05-01' }, { version: 1 })).status).toBe(422);
  });

  it('does not take the same case number twice in a region', async () => {
    await register(owner, { reference: 'RUN/2026:1' });
    expect((await owner.post('/interventions', interventionInput({ reference: 'RUN/2026:1' }))).status).toBe(409);
  });
});

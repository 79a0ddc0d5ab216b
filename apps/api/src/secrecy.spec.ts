import { routesIn } from '@rt/identity/api';
import type { ChainDetail } from '@rt/effect-chains/domain';
import type { GoalInterventions, InterventionDetail, InterventionPage } from '@rt/portfolio/domain';
import type { RegionCoverage } from '@rt/coverage/domain';
import { createTestApi, type TestApi, type TestClient, type TestPerson } from '@rt/shared/api/testing';
import { domains } from './domains';

/** The name, whose it is, its number, and its amount, in whole and by the share that goes to the goal. */
const TELLS = /hemliga|HEM-77|7[\s ]?654[\s ]?321|3[\s ]?827[\s ]?160/i;

/** Answers for as long as somebody listens, and tells nothing but that something has changed. */
const STREAMS = ['GET /effect-chains/:id/events'];

const VIEWS = [
  'matrix?rows=organisation&columns=fund',
  'matrix?rows=goal&columns=kind',
  'flows?from=fund&via=kind&to=goal',
  'tree?by=organisation&then=kind',
  'timeline?group=organisation',
  'timeline?group=kind&kind=business_support',
  'places?kind=business_support',
].map((view) => `/portfolio/${view}`);
const QUESTIONS = [
  ...VIEWS,
  '/interventions?kind=business_support',
  '/interventions?search=hemliga',
  '/interventions?sort=amount&descending=true&limit=1',
  '/goal-links?state=proposed',
  '/goal-links?state=confirmed',
  '/linkable-goals?search=1',
];

describe('a business support that is secret', () => {
  let api: TestApi;
  let owner: TestClient;
  let ids: Record<string, string>;
  beforeAll(async () => {
    api = await createTestApi(...domains);
    owner = await api.as('strategy_owner');
    const post = async <T = { id: string }>(path: string, body: object) => (await owner.post<T>(path, body)).body;
    const strategy = await post<{ id: string; versions: { id: string }[] }>('/strategies', {
      name: 'Strategin',
      kind: 'rus',
      startYear: 2024,
      endYear: 2030,
    });
    const versionId = strategy.versions[0]?.id ?? '';
    const goal = await post('/goals', {
      strategyVersionId: versionId,
      level: 'sub_goal',
      code: '1',
      wording: 'Fler jobb',
    });
    const links = [
      {
        goalId: goal.id,
        share: 50,
        shareAssumed: false,
        directness: 'direct',
        mechanism: 'hemliga verkstaden anställer fler',
      },
    ];
    const secret = await post<InterventionDetail>('/interventions', {
      name: 'Hemliga verkstaden',
      organisation: 'Hemliga AB',
      reference: 'HEM-77',
      description: 'Hemliga planer',
      kind: 'business_support',
      secret: true,
      funding: [{ fund: 'own', amount: 7_654_321 }],
      links,
    });
    await post('/interventions', { name: 'Öppen insats', kind: 'project', funding: [{ fund: 'erdf', amount: 100 }] });
    const chain = await post<ChainDetail>('/effect-chains', { name: 'Kedjan', interventionId: secret.id });
    await owner.patch(`/interventions/${secret.id}`, { description: 'Hemligare' }, { version: secret.version });
    await owner.put(`/goal-links/${secret.links[0]?.id}/confirmation`, {}, { version: 1 });
    ids = { interventionId: secret.id, goalId: goal.id, chainId: chain.id, strategyId: strategy.id, versionId };
  });
  afterAll(() => api.close());

  /** Every address there is to read, with each of the things there are in the place of what it asks for. */
  const addresses = () =>
    routesIn(api.app)
      .filter((route) => route.startsWith('GET ') && !STREAMS.includes(route))
      .map((route) => route.slice(4))
      .flatMap((path) => (path.includes(':') ? Object.values(ids).map((id) => path.replace(/:\w+/g, id)) : [path]));
  const told = async (person: TestPerson) => {
    const client = await api.as(person);
    const found: string[] = [];
    for (const path of [...addresses(), ...QUESTIONS])
      if (TELLS.test(JSON.stringify((await client.get(path)).body ?? null))) found.push(path);
    return [...new Set(found)];
  };

  it('is told of at many addresses to a strategy owner, so that the trial is worth something', async () => {
    const found = await told('strategy_owner');
    expect(found).toEqual(
      expect.arrayContaining([
        '/interventions',
        `/interventions/${ids['interventionId']}`,
        `/goals/${ids['goalId']}/interventions`,
        '/goal-links?state=confirmed',
        '/coverage',
        '/audit',
        '/effect-chains',
        `/effect-chains/${ids['chainId']}`,
        '/portfolio/timeline?group=organisation',
      ]),
    );
  }, 60_000);

  it('is told of to an administrator too', async () => {
    expect(await told('administrator')).toContain(`/interventions/${ids['interventionId']}`);
  }, 60_000);

  it.each<TestPerson>(['reader', 'evaluator', 'project_manager', 'national_analyst', 'neighbour'])(
    'is told of nowhere to a %s',
    async (person) => expect(await told(person)).toEqual([]),
    60_000,
  );

  it('is told of to whoever leads it', async () => {
    const [{ id }] = await api.dataSource.query<[{ id: string }]>(
      `SELECT account_id AS id FROM membership WHERE role = 'project_manager'`,
    );
    const path = `/interventions/${ids['interventionId']}`;
    const { version } = (await owner.get<InterventionDetail>(path)).body;
    await owner.patch(path, { managerId: id }, { version });
    const manager = await api.as('project_manager');
    expect((await manager.get<InterventionDetail>(path)).body.name).toBe('Hemliga verkstaden');
    await owner.patch(path, { managerId: null }, { version: version + 1 });
  });

  it('is counted all the same: the rows, the links and the sums that are large enough', async () => {
    const reader = await api.as('reader');
    const page = (await reader.get<InterventionPage>('/interventions')).body;
    expect(page).toMatchObject({ total: 2, amount: null });
    expect(page.items.map(({ name, amount, concealed }) => [name, amount, concealed])).toEqual([
      ['Skyddad uppgift', null, true],
      ['Öppen insats', 100, false],
    ]);
    const ofGoal = (await reader.get<GoalInterventions>(`/goals/${ids['goalId']}/interventions`)).body;
    expect(ofGoal).toMatchObject({ items: [], hidden: 1, sums: { confirmed: { links: 1, amount: null } } });
    const { goals } = (await reader.get<RegionCoverage>('/coverage')).body;
    expect(goals[0]).toMatchObject({ confirmed: 1, amount: 0, amountWithheld: true });
    for (const at of [1, 2])
      await owner.post('/interventions', {
        name: `Hemlig ${at}`,
        kind: 'business_support',
        secret: true,
        funding: [{ fund: 'own', amount: 1 }],
      });
    expect((await reader.get<InterventionPage>('/interventions')).body.amount).toBe(7_654_423);
  });
});

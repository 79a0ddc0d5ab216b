import {
  type Dimension,
  DIMENSIONS,
  FILTER_OF,
  type InterventionPage,
  OUTSIDE,
  type PortfolioChoices,
  type PortfolioMatrix,
  type PortfolioPlaces,
  type PortfolioTimeline,
  type PortfolioTree,
} from '@rt/portfolio/domain';
import type { TestApi, TestClient } from '@rt/shared/api/testing';
import { createPortfolioApi, insertGoal, register, type StoredGoal } from '../../testing/src';
import { insertCode, insertWork } from './testing-portfolio';

describe('the views of a portfolio', () => {
  let api: TestApi;
  let owner: TestClient;
  let goals: StoredGoal[];
  let code: (list: string, name: string) => Promise<string>;
  beforeAll(async () => {
    api = await createPortfolioApi();
    owner = await api.as('strategy_owner');
    code = (list, name) => insertCode(api.dataSource, list, name);
    goals = await Promise.all(['1.1', '1.2', '1.10'].map((number) => insertGoal(api.dataSource, { code: number })));
    const [climate, skills] = [await code('theme', 'Klimat'), await code('theme', 'Kompetens')];
    const [women, young] = [await code('target_group', 'Kvinnor'), await code('target_group', 'Unga')];
    const link = (at: number, hundredths: number, state: 'confirmed' | 'proposed' | 'declined' = 'confirmed') => ({
      lineageId: goals[at]!.lineageId,
      hundredths,
      state,
    });
    const erdf = (öre: number, year: number | null = null) => ({ fund: 'erdf', year, öre });
    const own = (öre: number, year: number | null = null) => ({ fund: 'own', year, öre });
    const works = [
      {
        funding: [erdf(1_000_01, 2024), own(333_33)],
        links: [link(0, 3333), link(1, 3333)],
        codes: [climate, women, young],
      },
      {
        funding: [erdf(50_00, 2025)],
        links: [link(2, 10_000)],
        codes: [climate, skills],
        municipalities: ['2080', '2081'],
      },
      { funding: [], links: [link(0, 5000, 'proposed')], codes: [young], municipalities: ['2080'] },
      {
        funding: [own(10_00, 2024)],
        links: [link(1, 5000, 'declined')],
        kind: 'process',
        years: ['2024-01-01', '2025-12-31'] as [string, string],
      },
    ];
    for (const [at, work] of works.entries()) await insertWork(api.dataSource, { name: `Insats ${at}`, ...work });
    await insertWork(api.dataSource, { region: 'Region Gävleborg', funding: [own(7_00)], links: [], name: 'Grannen' });
    await register(await api.as('project_manager'), { name: 'Egen', funding: [{ fund: 'other', amount: 5 }] });
  });
  afterAll(() => api?.close());

  const get = async <T>(path: string, as = owner) => {
    const { status, body } = await as.get<T>(path);
    if (status !== 200) throw new Error(JSON.stringify(body));
    return body;
  };
  const pairs = DIMENSIONS.flatMap((rows) =>
    DIMENSIONS.filter((columns) => columns > rows).map((columns) => ({ rows, columns })),
  );

  it.each(pairs)(
    'lead from every cell of $rows and $columns to the interventions it counts',
    async ({ rows, columns }) => {
      for (const counting of ['each', 'once']) {
        const asked = `rows=${rows}&columns=${columns}&counting=${counting}`;
        const { cells } = await get<PortfolioMatrix>(`/portfolio/matrix?${asked}`);
        expect(cells.length).toBeGreaterThan(0);
        for (const cell of cells) {
          const filter = `${of(rows, cell.row)}&${of(columns, cell.column)}`;
          const page = await get<InterventionPage>(`/interventions?${filter}&counting=${counting}`);
          const again = await get<PortfolioMatrix>(`/portfolio/matrix?${asked}&${filter}`);
          expect({ filter, total: page.total }).toEqual({ filter, total: cell.interventions });
          expect(again.cells).toEqual([cell]);
        }
      }
    },
  );
  const of = (dimension: Dimension, key: string) =>
    `${FILTER_OF[dimension]}=${encodeURIComponent(key)}${dimension === 'goal' && !key.startsWith('~') ? '&goalLevel=linked' : ''}`;

  it('stand in the order of their lists, with what is outside them last', async () => {
    const { rows, columns } = await get<PortfolioMatrix>('/portfolio/matrix?rows=goal&columns=theme');
    expect(rows.map(({ code, key }) => code ?? key)).toEqual([
      '1.1',
      '1.2',
      '1.10',
      OUTSIDE.proposed,
      OUTSIDE.unallocated,
    ]);
    expect(columns.map(({ name, key }) => name ?? key)).toEqual(['Klimat', 'Kompetens', OUTSIDE.none]);
  });

  it('divide a branch into parts that add up to it', async () => {
    const { branches, total } = await get<PortfolioTree>('/portfolio/tree?by=kind&then=goal');
    for (const { amount, parts } of branches)
      expect(parts.reduce((sum, part) => sum + Math.round(part.amount * 100), 0)).toBe(Math.round(amount * 100));
    expect(branches.map(({ key }) => key)).toEqual(['project', 'process']);
    expect(total).toMatchObject({ amount: 1398.34, interventions: 5 });
    expect((await get<PortfolioTree>('/portfolio/tree?by=fund')).branches[0]).toMatchObject({ key: 'erdf', parts: [] });
  });

  it('show what begins first first on a time line, and what has no beginning too', async () => {
    const { groups } = await get<PortfolioTimeline>('/portfolio/timeline?group=kind');
    expect(groups.map(({ key, spans }) => [key, spans.length])).toEqual([
      ['project', 4],
      ['process', 1],
    ]);
    expect(groups[1]?.spans[0]).toMatchObject({
      name: 'Insats 3',
      startsOn: '2024-01-01',
      endsOn: '2025-12-31',
      amount: 10,
    });
  });

  it('tell of each municipality how far the money has come', async () => {
    const { places, total } = await get<PortfolioPlaces>('/portfolio/places');
    expect(
      places.map(({ key, amount, confirmed, proposed, unallocated }) => [
        key,
        amount,
        confirmed,
        proposed,
        unallocated,
      ]),
    ).toEqual([
      ['2080', 50, 50, 0, 0],
      ['2081', 50, 50, 0, 0],
      ['~none', 1348.34, 888.8, 0, 459.54],
    ]);
    expect(total.amount).toBe(1398.34);
  });

  it('offer every member there is to choose, with how many interventions have it', async () => {
    const choices = await get<PortfolioChoices>('/portfolio/choices');
    const counted = (dimension: Dimension) =>
      choices[dimension].map(({ code, name, key, interventions }) => [code ?? name ?? key, interventions]);
    expect(counted('theme')).toEqual([
      ['Klimat', 2],
      ['Kompetens', 1],
      ['~none', 3],
    ]);
    expect(counted('year')).toEqual([
      ['2024', 2],
      ['2025', 1],
      ['~none', 3],
    ]);
    expect(counted('goal')).toEqual([
      ['1.1', 1],
      ['1.2', 1],
      ['1.10', 1],
    ]);
  });

  it('hold nothing of another region, and for a project manager only what is theirs', async () => {
    const views = ['matrix?rows=kind&columns=fund', 'flows', 'tree', 'timeline', 'places'];
    const manager = await api.as('project_manager');
    for (const view of views) {
      expect(JSON.stringify(await get(`/portfolio/${view}`))).not.toContain('Grannen');
      expect(await get(`/portfolio/${view}`, manager)).toMatchObject({ total: { amount: 5, interventions: 1 } });
      expect(await get(`/portfolio/${view}${view.includes('?') ? '&' : '?'}mine=true`)).toMatchObject({
        total: { interventions: 0 },
      });
    }
    expect((await (await api.as('national_analyst')).get('/portfolio/tree')).status).toBe(403);
  });

  it('count only the money of the fund and the year that is asked for', async () => {
    expect(await get('/portfolio/tree?by=kind&fund=erdf&year=2024')).toMatchObject({
      total: { amount: 1000.01, interventions: 1 },
    });
    const { branches } = await get<PortfolioTree>(`/portfolio/tree?by=fund&goal=${goals[0]!.lineageId}`);
    expect(branches.map(({ key, amount }) => [key, amount])).toEqual([
      ['erdf', 333.3],
      ['own', 111.1],
    ]);
  });

  it.each([
    ['matrix?rows=goal&columns=goal', 422],
    ['flows?from=fund&via=fund&to=goal', 422],
    ['matrix?rows=nothing', 400],
    ['tree?by=kind&theme=klimat', 400],
    ['tree?by=kind&year=20x4', 400],
    ['tree?by=kind&counting=twice', 400],
    ['tree?by=kind&goal=00000000-0000-4000-8000-000000000000', 200],
  ])('answer %s with %d', async (path, status) => {
    expect((await owner.get(`/portfolio/${path}`)).status).toBe(status);
  });
});

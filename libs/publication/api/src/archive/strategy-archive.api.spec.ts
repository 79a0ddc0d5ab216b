import { createHash } from 'node:crypto';
import { EvaluabilityModule } from '@rt/evaluability/api';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import { strFromU8, unzipSync } from 'fflate';
import { DRAFT, hangOnGoals, hideOnGoals, regionWithAll, SECRET } from '../../testing/src';
import { PublicationModule } from '../publication.module';

type Rows = Record<string, Record<string, unknown>[]>;

describe('the archive of a strategy', () => {
  let api: TestApi;
  let owner: TestClient;
  let path: string;
  beforeAll(async () => {
    api = await createTestApi(PublicationModule, EvaluabilityModule);
    owner = await api.as('strategy_owner');
    const region = await regionWithAll(owner);
    const strategyId = (await owner.get<{ id: string }[]>('/strategies')).body[0]?.id ?? '';
    const { body: goals } = await owner.get<{ id: string; lineageId: string }[]>(
      `/strategy-versions/${region.versionId}/goals`,
    );
    const goal = goals.find(({ lineageId }) => lineageId === region.goalIds[1]) ?? { id: '', lineageId: '' };
    await hangOnGoals(api, owner, region, goal.id);
    await hideOnGoals(owner, strategyId, goal);
    path = `/archives/strategies/${strategyId}`;
  });
  afterAll(() => api?.close());

  const open = async (address = path) => {
    const { status, body } = await owner.send<Buffer>('GET', address, {});
    expect(status).toBe(200);
    return Object.fromEntries(
      Object.entries(unzipSync(new Uint8Array(body))).map(([name, bytes]) => [name, strFromU8(bytes)]),
    );
  };
  const rowsOf = async (address = path) => JSON.parse((await open(address))['json/allt.json'] ?? '{}') as Rows;

  it('has the passports of its indicators and every value, with where it came from', async () => {
    const { indikatorpass, observationer } = await rowsOf();
    expect(indikatorpass).toMatchObject([{ definition: 'Andel i arbete.', unit: 'procent', baseline_value: 70 }]);
    expect(observationer).toMatchObject([
      {
        place_code: '20',
        period: '2024',
        revision: 1,
        value: 71.5,
        source: 'Egen mätning',
        loaded_by: 'strategy_owner',
      },
    ]);
  });

  it('has its chains: boxes, arrows, every change, named versions and what was said', async () => {
    const rows = await rowsOf();
    const chain = rows['effektkedjor']?.find(({ name }) => String(name).startsWith('Vägen till arbete'))?.['id'];
    const of = (table: string) => rows[table]?.filter((row) => row['chain'] === chain);
    expect(of('effektkedjornas-rutor')?.map(({ kind }) => kind)).toEqual(['need', 'activity', 'goal']);
    expect(of('effektkedjornas-pilar')?.map(({ assumption }) => assumption)).toContain(
      'Arbetsgivare anställer dem de känner',
    );
    const changes = [{ was: { text: 'Många står utanför' }, is: { text: 'Många unga står utanför' } }];
    expect(of('effektkedjornas-andringar')).toMatchObject([{ seq: 1, by: 'strategy_owner', changes }]);
    expect(of('effektkedjornas-versioner')).toMatchObject([{ name: 'Före samrådet' }]);
    expect(of('effektkedjornas-kommentarer')).toMatchObject([{ text: 'Stämmer det här?', by: 'strategy_owner' }]);
  });

  it('has what studies of its goals found', async () => {
    const { studier, resultat } = await rowsOf();
    expect(studier?.map(({ state }) => state)).toEqual(['complete', 'complete']);
    expect(resultat).toMatchObject([{ text: 'Praktik ger arbete', page: '12' }]);
  });

  it('has what the studies recommended, what was answered and decided, and what was changed', async () => {
    const rows = await rowsOf();
    expect(rows['rekommendationer']).toMatchObject([{ text: 'Ge fler praktik.', due_on: '2026-12-31' }]);
    expect(rows['rekommendationernas-svar']).toMatchObject([
      { what: 'svar', text: 'accepted', reason: 'Det fungerar.' },
      { what: 'beslut', text: 'Utlysningen ändras.', decided_by: 'Regionstyrelsen', reference: 'RS § 7' },
    ]);
    expect(rows['rekommendationernas-andringar']).toMatchObject([
      { object_name: 'Utlysning 2027', note: 'Nytt villkor', effects: '2026-11-01: Fler sökte.' },
      { kind: 'new_intervention', note: 'Skyddad uppgift' },
    ]);
  });

  it('has reviews of its goals once they are locked, and not a word of one that is blind', async () => {
    const files = await open(`${path}?secrets=shown`);
    const rows = JSON.parse(files['json/allt.json'] ?? '{}') as Rows;
    expect(rows['bedomningar']).toMatchObject([{ reviewers: 'evaluator, second', agreed_by: 'evaluator' }]);
    const answers = rows['bedomningarnas-svar'] ?? [];
    expect(new Set(answers.map(({ whose }) => whose))).toEqual(new Set(['Bedömare 1', 'Bedömare 2', 'Gemensamt']));
    expect(answers.every(({ question, score }) => question && score === '2')).toBe(true);
    expect(Object.values(files).join('\n')).not.toContain(DRAFT);
  });

  it('has reviews of the strategy and of action plans towards its goals, not of others', async () => {
    const [plans] = await api.dataSource.query<{ working: string; other: string }[]>(`
      WITH plan AS (INSERT INTO action_plan (region_id, name) SELECT strategy.region_id, named.name
        FROM strategy, (VALUES ('Planen mot målen'), ('En annan plan')) AS named (name)
        RETURNING id, name),
      tie AS (INSERT INTO action_plan_goal (action_plan_id, goal_lineage_id)
        SELECT plan.id, goal.lineage_id FROM plan, goal WHERE plan.name = 'Planen mot målen')
      SELECT (SELECT id FROM plan WHERE name = 'Planen mot målen') AS working, (SELECT id FROM plan WHERE name <> 'Planen mot målen') AS other`);
    const strategyId = path.split('/').at(-1);
    for (const [kind, id] of [
      ['strategy', strategyId],
      ['action_plan', plans?.working],
      ['action_plan', plans?.other],
      ['strategy', plans?.other],
    ])
      await api.dataSource.query(
        `INSERT INTO review (region_id, subject_kind, subject_id, checklist, checklist_version, questions, agreed_at)
         SELECT region_id, $1, $2, 'portfolio', 1, '[]', now() FROM strategy WHERE id = $3`,
        [kind, id, strategyId],
      );
    const subjects = (await rowsOf())['bedomningar']?.map(({ subject }) => String(subject));
    expect(subjects).toHaveLength(3);
    expect(subjects).toContain('Planen mot målen');
    expect(subjects?.filter((subject) => subject.startsWith('Strategin'))).toHaveLength(1);
  });

  it('says of what is under secrecy that it is there, and nothing more', async () => {
    const files = await open();
    expect(Object.values(files).join('\n')).not.toContain(SECRET);
    const rows = JSON.parse(files['json/allt.json'] ?? '{}') as Rows;
    const VEIL = 'Skyddad uppgift';
    expect(rows['effektkedjor']?.map(({ name }) => name)).toContain(VEIL);
    expect(rows['effektkedjornas-rutor']?.filter(({ text }) => text === VEIL)).toMatchObject([{ interventions: VEIL }]);
    expect(rows['effektkedjornas-pilar']?.map(({ claim }) => claim)).toContain(VEIL);
    expect(rows['effektkedjornas-kommentarer']?.map(({ text }) => text)).toContain(VEIL);
    expect(rows['effektkedjornas-andringar']?.map(({ changes }) => changes)).toContain(VEIL);
    expect(rows['studier']?.map(({ title }) => title)).toContain(VEIL);
    expect(files['index.html']).toContain('omfattas av sekretess');
  });

  it('has all of it where somebody who may asks for it', async () => {
    const rows = await rowsOf(`${path}?secrets=shown`);
    for (const table of [
      'effektkedjor',
      'effektkedjornas-rutor',
      'effektkedjornas-pilar',
      'effektkedjornas-andringar',
      'effektkedjornas-kommentarer',
      'studier',
      'resultat',
      'rekommendationernas-andringar',
    ])
      expect([table, JSON.stringify(rows[table]).includes(SECRET)]).toEqual([table, true]);
    expect(rows['masked']).toBe(false);
  });

  it('names each of its tables in the index, as a page and as CSV, and its checksums hold', async () => {
    const files = await open();
    const names = Object.keys(files).filter((name) => name.startsWith('csv/'));
    expect(names.length).toBeGreaterThan(20);
    for (const name of names) expect(files['index.html']).toContain(`href="${name}"`);
    const sums = (files['SHA256SUMS'] ?? '').trim().split('\n');
    expect(sums).toHaveLength(Object.keys(files).length - 1);
    for (const [sum, name] of sums.map((line) => line.split('  ')))
      expect([
        name,
        createHash('sha256')
          .update(files[name ?? ''] ?? '')
          .digest('hex'),
      ]).toEqual([name, sum]);
  });

  it('is found by nobody of another region, secrets asked for or not', async () => {
    const neighbour = await api.as('neighbour');
    for (const address of [path, `${path}?secrets=shown`]) expect((await neighbour.get(address)).status).toBe(404);
  });

  it('does not give what is secret to who may not take archives', async () => {
    for (const person of ['reader', 'evaluator', 'project_manager'] as const)
      expect((await (await api.as(person)).get(`${path}?secrets=shown`)).status).toBe(403);
  });
});

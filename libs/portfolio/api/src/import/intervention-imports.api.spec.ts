import { AuditModule } from '@rt/audit/api';
import { GoalsModule } from '@rt/goals/api';
import type { StrategyDetail } from '@rt/goals/domain';
import { IdentityModule } from '@rt/identity/api';
import type { InterventionDetail, InterventionSummary } from '@rt/portfolio/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ImportBatchDetail, Page, ProblemBody } from '@rt/shared/domain';
import writeXlsxFile from 'write-excel-file/node';
import { PortfolioModule } from '../portfolio.module';

const HEAD = 'Diarienummer;Namn;ERUF;Mål;Så leder insatsen till målet';
const CSV = `${HEAD}\n1;Unga in;1,5 mnkr;2.3: 40 %;Unga får praktik och stannar kvar\n2;Kortare väg;;2.3: 70 %, 3.1;\n3;Fel andel;;2.3: 70 %; 3.1: 50 %;\n`;
const QUOTED = CSV.replace('2.3: 70 %, 3.1', '"2.3: 70 %; 3.1"').replace(
  '2.3: 70 %; 3.1: 50 %',
  '"2.3: 70 %; 3.1: 50 %"',
);

describe('intervention imports', () => {
  let api: TestApi;
  let owner: TestClient;
  beforeEach(async () => {
    api = await createTestApi(IdentityModule, AuditModule, GoalsModule, PortfolioModule);
    owner = await api.as('strategy_owner');
    const { body } = await owner.post<StrategyDetail>('/strategies', {
      name: 'Dalastrategin',
      kind: 'rus',
      startYear: 2024,
      endYear: 2030,
    });
    for (const [code, wording] of [
      ['2.3', 'Fler unga i arbete'],
      ['3.1', 'Kortare restid'],
    ])
      await owner.post('/goals', { strategyVersionId: body.versions[0]?.id, level: 'sub_goal', code, wording });
  });
  afterEach(() => api.close());

  const upload = (content: string | Buffer, client = owner) =>
    client.upload<ImportBatchDetail & ProblemBody>('/intervention-imports', { name: 'insatser.csv', content });
  const apply = ({ id, version, preview }: ImportBatchDetail, client = owner) =>
    client.put<ImportBatchDetail & ProblemBody>(
      `/intervention-imports/${id}/application`,
      { digest: preview?.digest },
      { version },
    );
  const undo = ({ id, version }: ImportBatchDetail, client = owner) =>
    client.delete<ImportBatchDetail & ProblemBody>(`/intervention-imports/${id}/application`, { version });
  const list = async (client = owner) => (await client.get<Page<InterventionSummary>>('/interventions')).body.items;
  const detail = async (name: string) => {
    const found = (await list()).find((one) => one.name === name);
    return (await owner.get<InterventionDetail>(`/interventions/${found?.id}`)).body;
  };

  it('stores money, links and shares, finds the same file unchanged, and undoes it all', async () => {
    const { body: batch } = await upload(QUOTED);
    expect(batch.preview?.counts).toMatchObject({ added: 2, changed: 0, unchanged: 0, refused: 1 });
    expect(batch.preview?.rows[0]?.issues[0]).toMatchObject({ cell: 'D4', code: 'intervention-import.shares-exceed' });
    expect(await list()).toEqual([]);
    const applied = await apply(batch);
    expect(applied.body.application).toMatchObject({ added: 2 });
    expect(await detail('Unga in')).toMatchObject({
      funding: [{ fund: 'erdf', amount: 1_500_000 }],
      links: [{ share: 40, shareAssumed: false, state: 'proposed' }],
    });
    expect((await detail('Kortare väg')).links.map(({ share, shareAssumed }) => [share, shareAssumed])).toEqual([
      [70, false],
      [30, true],
    ]);
    expect((await upload(QUOTED)).body.preview?.counts).toMatchObject({ added: 0, changed: 0, unchanged: 2 });
    expect((await undo(applied.body)).status).toBe(200);
    expect(await list()).toEqual([]);
  });

  it('restores changed interventions: fields, money, links and decisions', async () => {
    await apply((await upload(QUOTED)).body);
    const before = await detail('Unga in');
    await owner.put(`/goal-links/${before.links[0]?.id}/decision`, { state: 'confirmed' }, { version: 1 });
    const decided = await detail('Unga in');
    const applied = await apply((await upload(`${HEAD}\n1;Unga in och ut;2 mnkr;3.1: 10 %;\n`)).body);
    expect(applied.body.application).toMatchObject({ changed: 1 });
    expect((await detail('Unga in och ut')).links).toMatchObject([{ share: 10, goal: { code: '3.1' } }]);
    expect((await undo(applied.body)).status).toBe(200);
    const after = await detail('Unga in');
    const plain = (one: InterventionDetail) => ({
      ...one,
      version: 0,
      linksVersion: 0,
      links: one.links.map((link) => ({ ...link, version: 0 })),
    });
    expect(plain(after)).toEqual(plain(decided));
  });

  it('does not undo over what others have done since', async () => {
    const applied = await apply((await upload(QUOTED)).body);
    const { id, version } = await detail('Unga in');
    await owner.patch(`/interventions/${id}`, { organisation: 'Leksand' }, { version });
    const answer = await undo(applied.body);
    expect(answer).toMatchObject({
      status: 409,
      body: { code: 'import.cannot-undo', issues: [{ path: 'Unga in', code: 'intervention-import.changed-since' }] },
    });
    expect(await list()).toHaveLength(2);
  });

  it('gives a project manager what they import, and nothing of what others lead', async () => {
    await apply((await upload(QUOTED)).body);
    const manager = await api.as('project_manager');
    const { body: batch } = await upload(`${HEAD}\n1;Kapad insats;;;\n9;Egen insats;;;\n`, manager);
    expect(batch.preview?.rows.map(({ state, issues }) => [state, issues[0]?.code])).toEqual([
      ['refused', 'intervention-import.not-own'],
      ['added', undefined],
    ]);
    await apply(batch, manager);
    expect((await list(manager)).map(({ name, manager: by }) => [name, by?.name])).toEqual([
      ['Egen insats', 'project_manager'],
    ]);
    const { body: others } = await upload(QUOTED);
    expect((await manager.get(`/intervention-imports/${others.id}`)).status).toBe(404);
    expect((await upload(QUOTED, await api.as('evaluator'))).status).toBe(403);
  });

  it('sees neither goals nor interventions of other regions', async () => {
    await apply((await upload(QUOTED)).body);
    const neighbour = await api.as('neighbour');
    const { body } = await upload(QUOTED, neighbour);
    expect(body.preview?.counts).toMatchObject({ added: 0, changed: 0, unchanged: 0, refused: 3 });
    expect(body.preview?.rows[0]?.issues[0]?.code).toBe('intervention-import.goal-unknown');
  });

  it('gives a template that can be imported as it is', async () => {
    const { body: csv } = await owner.get<string>('/intervention-imports/template.csv');
    expect((await upload(csv)).body.preview?.counts).toMatchObject({ added: 1, refused: 0 });
  });

  it('imports and undoes 10 000 interventions with their links within reasonable time', async () => {
    const rows = Array.from({ length: 10_000 }, (_, at) => [`N${at}`, `Insats nummer ${at}`, 1000 + at, '2.3: 40 %']);
    const content = await writeXlsxFile([['Diarienummer', 'Namn', 'ERUF', 'Mål'], ...rows]).toBuffer();
    const { body: batch } = await upload(content);
    expect(batch.preview?.counts.added).toBe(10_000);
    const applied = await apply(batch);
    expect(applied.status).toBe(200);
    expect((await undo(applied.body)).status).toBe(200);
  }, 180_000);
});

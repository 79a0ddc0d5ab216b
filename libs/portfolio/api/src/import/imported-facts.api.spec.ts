import type { InterventionDetail, InterventionSummary } from '@rt/portfolio/domain';
import { AuditModule } from '@rt/audit/api';
import { IdentityModule } from '@rt/identity/api';
import { createTestApi, emailOf, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ImportBatchDetail, Page } from '@rt/shared/domain';
import { insertGoal } from '../../testing/src';
import { PortfolioModule } from '../portfolio.module';

const ITEM = `
  INSERT INTO code_list_item (region_id, list, code, name)
  SELECT id, $1, $2, $3 FROM region WHERE name = 'Region Dalarna' RETURNING id`;
const PLAN = `INSERT INTO action_plan (region_id, name) SELECT id, $1 FROM region WHERE name = 'Region Dalarna' RETURNING id`;
const HEAD =
  'Diarienummer;Namn;ERUF;Utbetalt ERUF;Tematik;Målgrupper;Stödtyper;Rättsliga grunder;Kommuner;Handlingsplan;Projektledare;Skyddad uppgift;Jämställdhet;Mål';

describe('the facts of interventions in a file', () => {
  let api: TestApi;
  let owner: TestClient;
  const ids: Record<string, string> = {};
  beforeAll(async () => {
    api = await createTestApi(IdentityModule, AuditModule, PortfolioModule);
    owner = await api.as('strategy_owner');
    await insertGoal(api.dataSource, { code: '2.3' });
    for (const [list, code, name] of [
      ['theme', '1', 'Näringsliv'],
      ['theme', '2', 'Kompetens'],
      ['target_group', 'U', 'Unga'],
      ['support_form', 'PM', 'Projektmedel'],
      ['legal_ground', '583', 'Förordningen'],
    ] as const)
      ids[code] = await insert(ITEM, [list, code, name]);
    ids['plan'] = await insert(PLAN, ['Kompetensplanen']);
  });
  afterAll(() => api?.close());

  const insert = async (statement: string, values: unknown[]) =>
    (await api.dataSource.query<[{ id: string }]>(statement, values))[0].id;
  const upload = (...rows: string[]) =>
    owner.upload<ImportBatchDetail>('/intervention-imports', {
      name: 'insatser.csv',
      content: [HEAD, ...rows].join('\n'),
    });
  const apply = ({ id, version, preview }: ImportBatchDetail) =>
    owner.put<ImportBatchDetail>(`/intervention-imports/${id}/application`, { digest: preview?.digest }, { version });
  const undo = ({ id, version }: ImportBatchDetail) =>
    owner.delete<ImportBatchDetail>(`/intervention-imports/${id}/application`, { version });
  const detail = async (reference: string) => {
    const { items } = (await owner.get<Page<InterventionSummary>>('/interventions')).body;
    const found = items.find((one) => one.reference === reference);
    return (await owner.get<InterventionDetail>(`/interventions/${found?.id}`)).body;
  };
  const row = (reference: string) =>
    `${reference};Unga in;1000000;250000;1, Kompetens;unga;PM;583;"Falun; 2061";kompetensplanen;${emailOf('project_manager')};ja;delvis: Hälften är kvinnor;2.3: 40 %`;

  it('are stored, found unchanged, and told of in the trail', async () => {
    const { body: batch } = await upload(row('A'));
    expect(batch.preview?.rows[0]).toMatchObject({ state: 'added', issues: [] });
    expect((await apply(batch)).status).toBe(200);
    const stored = await detail('A');
    expect(stored).toMatchObject({
      funding: [{ fund: 'erdf', amount: 1_000_000, year: null, paid: 250_000 }],
      municipalities: ['2061', '2080'],
      actionPlan: { id: ids['plan'] },
      manager: { name: 'project_manager' },
      secret: true,
      horizontal: [{ criterion: 'equality', answer: 'part', comment: 'Hälften är kvinnor' }],
      links: [{ share: 40, state: 'proposed' }],
    });
    expect(stored.codes.toSorted()).toEqual(['1', '2', 'U', 'PM', '583'].map((code) => ids[code]).sort());
    expect((await upload(row('A'))).body.preview?.counts).toMatchObject({ unchanged: 1 });
    const trail = await api.dataSource.query<{ type: string; reason: string; by: string }[]>(
      `SELECT object_type AS type, reason, account_id AS by FROM audit_entry WHERE object_id = $1 AND action = 'created'`,
      [stored.id],
    );
    expect(trail.map(({ type }) => type).sort()).toEqual([
      'funding',
      'horizontal_answer',
      'intervention',
      ...Array<string>(5).fill('intervention_code'),
      ...Array<string>(2).fill('intervention_municipality'),
    ]);
    expect(trail.every(({ reason, by }) => reason === 'Import: insatser.csv' && by !== null)).toBe(true);
  });

  it('are restored, every one, when an import that changed them is undone', async () => {
    await apply((await upload(row('B'))).body);
    const before = await detail('B');
    const { body: batch } = await upload('B;Unga ut;2000000;5;2;;;;Mora;;;nej;nej;');
    expect(batch.preview?.rows[0]?.changes.map(({ field }) => field.sv)).toEqual([
      'Namn',
      'Tematik',
      'Målgrupper',
      'Stödtyper',
      'Rättsliga grunder',
      'Kommuner',
      'Handlingsplan',
      'Projektledare',
      'Skyddad uppgift',
      'Jämställdhet',
      'ERUF',
      'Utbetalt ERUF',
    ]);
    const applied = await apply(batch);
    expect(await detail('B')).toMatchObject({
      municipalities: ['2062'],
      manager: null,
      actionPlan: null,
      secret: false,
    });
    expect((await undo(applied.body)).status).toBe(200);
    const after = await detail('B');
    const plain = (one: InterventionDetail) => ({
      ...one,
      version: 0,
      linksVersion: 0,
      links: one.links.map((link) => ({ ...link, version: 0 })),
    });
    expect(plain(after)).toEqual(plain(before));
  });

  it('go when an import that added them is undone', async () => {
    const applied = await apply((await upload(row('C'))).body);
    expect((await undo(applied.body)).status).toBe(200);
    const left = await api.dataSource.query(`SELECT FROM intervention WHERE reference = 'C'`);
    expect(left).toEqual([]);
  });

  it('are refused by cell, with what may have been meant', async () => {
    const { body } = await upload(
      'D;Unga in;;5;Kompetnes;;;;Gävle, Fallun;Klimatplanen;ingen@annan.example;kanske;mycket;',
    );
    expect(body.preview?.rows[0]?.issues.map(({ cell, code }) => `${cell} ${code}`).sort()).toEqual([
      'D2 intervention-import.paid-without-grant',
      'E2 intervention-import.code-unknown',
      'I2 intervention-import.municipality-outside',
      'I2 intervention-import.municipality-unknown',
      'J2 intervention-import.plan-unknown',
      'K2 intervention-import.manager-unknown',
      'L2 intervention-import.secret-unknown',
      'M2 intervention-import.grade-unknown',
    ]);
    const said = body.preview?.rows[0]?.issues.map(({ message }) => message.sv).join(' ');
    expect(said).toContain('”Kompetens”');
    expect(said).toContain('”Falun”');
  });
});

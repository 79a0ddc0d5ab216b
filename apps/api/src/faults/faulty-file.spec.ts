import { AuditModule } from '@rt/audit/api';
import { IdentityModule } from '@rt/identity/api';
import { PortfolioModule } from '@rt/portfolio/api';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ImportBatchDetail } from '@rt/shared/domain';
import { asCsv, asXlsx, type FaultyFile, faultyFile } from '@rt/faults';
import { insertWorld } from './insert-world';
import { LEFT, STORED } from './stored.sql';

const byReference = <T extends { reference: string }>(rows: readonly T[]) =>
  rows.toSorted((one, other) => (one.reference < other.reference ? -1 : 1));

describe.each(['csv', 'xlsx'] as const)('a %s of 2 000 rows with every kind of fault', (format) => {
  let api: TestApi;
  let owner: TestClient;
  let file: FaultyFile;
  let batch: ImportBatchDetail;
  beforeAll(async () => {
    api = await createTestApi(IdentityModule, AuditModule, PortfolioModule);
    await insertWorld(api.dataSource);
    owner = await api.as('strategy_owner');
    file = faultyFile({ format });
    const content = format === 'csv' ? asCsv(file) : await asXlsx(file);
    const answer = await owner.upload<ImportBatchDetail>('/intervention-imports', { name: `fel.${format}`, content });
    expect(answer.status).toBe(201);
    batch = answer.body;
  }, 60_000);
  afterAll(() => api?.close());

  it('has every column taken for what it is', () => {
    const fields = batch.fields.filter(({ key }) => batch.mapping.columns[key] !== undefined);
    const heading = (key: string) => file.headings[batch.mapping.columns[key] ?? -1];
    expect(fields).toHaveLength(file.headings.length);
    expect(fields.map(({ key }) => heading(key))).toEqual(fields.map(({ label }) => label.sv));
  });

  it('has every fault named by row and cell with its code, none missed and none too many', () => {
    const refused = (batch.preview?.rows ?? []).filter(({ state }) => state === 'refused');
    const named = refused.flatMap(({ issues }) =>
      issues.map(({ row, cell, column, code }) => ({ row, cell, column, code })),
    );
    const expected = file.faults.map(({ row, cell, column, code }) => ({ row, cell, column, code }));
    const text = (all: readonly object[]) => all.map((one) => JSON.stringify(one)).sort();
    expect(text(named)).toEqual(text(expected));
    expect(batch.preview?.counts).toMatchObject({ refused: refused.length, added: file.right.length });
  });

  it('says of every fault in both languages what is wrong and what to do', () => {
    const messages = (batch.preview?.rows ?? []).flatMap(({ issues }) => issues.map(({ message }) => message));
    for (const { sv, en } of messages)
      expect([sv, en]).toEqual([expect.stringMatching(/[.?”]$/), expect.stringMatching(/[.?”]$/)]);
    expect(messages.filter(({ sv, en }) => sv === en)).toEqual([]);
  });

  it('is imported to exactly the rows that are right, every figure, code and link, and undone to nothing', async () => {
    const { id, version, preview } = batch;
    const path = `/intervention-imports/${id}/application`;
    const applied = await owner.put<ImportBatchDetail>(path, { digest: preview?.digest }, { version });
    expect(applied.body.application).toMatchObject({ added: file.right.length, changed: 0 });
    const stored = await api.dataSource.query<{ reference: string }[]>(STORED);
    expect(byReference(stored)).toEqual(byReference(file.right.map(({ expected }) => expected)));
    const undone = await owner.delete(path, { version: applied.body.version });
    expect(undone.status).toBe(200);
    expect(await api.dataSource.query(LEFT)).toEqual([{ rows: '0' }]);
  }, 60_000);
});

import type { ImportBatchDetail, ImportDecisions } from '@rt/shared/domain';
import { createImportsApi, type ImportsApi } from './testing-imports';

const HEAD = 'Diarienummer;Namn;Startdatum';
const csv = (...rows: string[]) => [HEAD, ...rows, ''].join('\n');
const ONE = 'N1;Unga in;2025-01-01';
const TWO = 'N2;Kortare väg;2025-01-01';

describe('cases that are no longer in the file', () => {
  let imports: ImportsApi;
  beforeEach(async () => {
    imports = await createImportsApi();
    const first = await imports.upload(csv(ONE, TWO));
    await imports.save(first, 'Nyps');
    await imports.apply(await imports.upload(csv(ONE, TWO)));
  });
  afterEach(() => imports.api.close());

  const next = () => imports.upload(csv(ONE));
  const gone = (batch: ImportBatchDetail) => imports.row(batch, 'Kortare väg')?.id ?? '';

  it('are named, and left as they are', async () => {
    const batch = await next();
    expect(batch.preview?.counts).toMatchObject({ vanished: 1, unchanged: 1 });
    expect(imports.row(batch, 'Kortare väg')).toMatchObject({
      state: 'vanished',
      vanishing: { externalId: 'N2', endsOn: null, decision: { do: 'leave' } },
    });
    expect((await imports.apply(batch)).body.code).toBe('import.nothing-to-do');
    expect(await imports.list()).toHaveLength(2);
  });
  it('end on a day, where a person says so, and undoing takes it back', async () => {
    const batch = await next();
    const ended = await imports.decide(batch, { vanished: { [gone(batch)]: { do: 'end', on: '2026-06-30' } } });
    const applied = await imports.apply(ended);
    expect(applied.body.application).toMatchObject({ changed: 1 });
    expect((await imports.detail('Kortare väg')).endsOn).toBe('2026-06-30');
    await imports.undo(applied.body);
    expect((await imports.detail('Kortare väg')).endsOn).toBeNull();
  });
  it('all end on the same day, but for one that is left', async () => {
    await imports.apply(await imports.upload(csv(ONE, TWO, 'N3;Tredje resan;2025-01-01')));
    const batch = await next();
    const decided = await imports.decide(batch, {
      allVanished: { do: 'end', on: '2026-06-30' },
      vanished: { [gone(batch)]: { do: 'leave' } },
    });
    expect((await imports.apply(decided)).body.application).toMatchObject({ changed: 1, removed: 0 });
    expect((await imports.detail('Tredje resan')).endsOn).toBe('2026-06-30');
    expect((await imports.detail('Kortare väg')).endsOn).toBeNull();
    const bad = { allVanished: { do: 'end', on: 'sen' } } as unknown as ImportDecisions;
    expect((await imports.put('decisions', await next(), bad)).status).toBe(400);
  });
  it('do not end before they began', async () => {
    const batch = await next();
    const ended = await imports.decide(batch, { vanished: { [gone(batch)]: { do: 'end', on: '2024-06-30' } } });
    expect(imports.row(ended, 'Kortare väg')).toMatchObject({
      effect: 'none',
      issues: [{ code: 'intervention-import.ends-before-start' }],
    });
  });
  it('are removed, where a person says so, and undoing puts them back as they were', async () => {
    const before = await imports.detail('Kortare väg');
    const batch = await next();
    const applied = await imports.apply(await imports.decide(batch, { vanished: { [gone(batch)]: { do: 'remove' } } }));
    expect(applied.body.application).toMatchObject({ added: 0, changed: 0, removed: 1 });
    expect(await imports.list()).toHaveLength(1);
    expect((await imports.undo(applied.body)).status).toBe(200);
    expect(await imports.detail('Kortare väg')).toEqual({ ...before, version: before.version + 1 });
    expect((await next()).preview?.counts).toMatchObject({ vanished: 1 });
  });
  it('are found by their number in the source, though it was changed here', async () => {
    await imports.change('Kortare väg', { reference: 'RUN 2026/7', name: 'Kortare resa' });
    const batch = await imports.upload(csv(ONE, TWO));
    expect(batch.preview?.counts).toMatchObject({ vanished: 0, added: 0, unchanged: 2 });
  });
  it('are not told of by a file from elsewhere, nor where a row that speaks of them is refused', async () => {
    expect((await imports.upload('Diarienr;Titel;Ägare\nX;Ny insats;Mora\n')).preview?.counts.vanished).toBe(0);
    const refused = await imports.upload(csv(ONE, 'N2;Kortare väg;i våras'));
    expect(refused.preview?.counts).toMatchObject({ vanished: 0, refused: 1 });
  });
  it('are told only to those who may change them', async () => {
    const batch = await imports.upload(csv(ONE), await imports.api.as('project_manager'));
    expect(batch.preview?.counts.vanished).toBe(0);
  });
});

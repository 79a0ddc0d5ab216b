import { createImportsApi, type ImportsApi } from './testing-imports';

const HEAD = 'Diarienummer;Namn;Organisation;ERUF;Mål';
const csv = (...rows: string[]) => [HEAD, ...rows, ''].join('\n');
const NOVEMBER = csv('N1;Unga in;Leksand;100;2.3: 40 %', 'N2;Kortare väg;Mora;200;');

describe('conflicts between a file and what people have changed since the last one', () => {
  let imports: ImportsApi;
  beforeEach(async () => {
    imports = await createImportsApi();
    await imports.apply(await imports.upload(NOVEMBER));
  });
  afterEach(() => imports.api.close());

  it('are told cell by cell, with both values, the last one, and who changed it', async () => {
    await imports.change('Unga in', { organisation: 'Rättvik' });
    const batch = await imports.upload(csv('N1;Unga in;Falun;150;2.3: 40 %', 'N2;Kortare väg;Mora;200;'));
    expect(batch.preview?.counts).toMatchObject({ conflicting: 1, unchanged: 1, changed: 0 });
    const row = imports.row(batch, 'Unga in');
    expect(row?.conflicts).toEqual([
      {
        key: 'organisation',
        field: { sv: 'Organisation', en: 'Organisation' },
        base: 'Leksand',
        ours: 'Rättvik',
        theirs: 'Falun',
        changed: { by: 'strategy_owner', at: expect.any(String) },
        decision: null,
      },
    ]);
    expect(row?.changes.map(({ key, after }) => [key, after])).toEqual([['erdf', '150 kr']]);
  });
  it('keep the register’s value until decided, and that stays so next month', async () => {
    await imports.change('Unga in', { organisation: 'Rättvik' });
    const december = csv('N1;Unga in;Falun;150;', 'N2;Kortare väg;Mora;200;');
    const applied = await imports.apply(await imports.upload(december));
    expect(applied.body.application).toMatchObject({ changed: 1 });
    expect(await imports.detail('Unga in')).toMatchObject({ organisation: 'Rättvik', funding: [{ amount: 150 }] });
    const january = await imports.upload(december);
    expect(january.preview?.counts).toMatchObject({ conflicting: 0, changed: 0, unchanged: 2 });
    expect(imports.row(january, 'Unga in')?.notes.map(({ sv }) => sv)).toEqual([
      'Organisation: ändrat här sedan sist, och filen säger som förut. Det som står här behålls.',
    ]);
  });
  it('take the file’s value where a person says so, in one cell or in all', async () => {
    await imports.change('Unga in', { organisation: 'Rättvik', endsOn: '2027-01-01' });
    await imports.change('Kortare väg', { organisation: 'Orsa' });
    const batch = await imports.upload(csv('N1;Unga in;Falun;100;', 'N2;Kortare väg;Malung;200;'));
    const id = imports.row(batch, 'Unga in')?.id ?? '';
    const one = await imports.decide(batch, { cells: { [id]: { organisation: 'take' } } });
    expect(one.preview?.effects).toEqual({ added: 0, changed: 1, removed: 0 });
    const all = await imports.decide(one, { all: 'take', cells: { [id]: { organisation: 'keep' } } });
    const applied = await imports.apply(all);
    expect(applied.body.application).toMatchObject({ changed: 1 });
    expect((await imports.detail('Unga in')).organisation).toBe('Rättvik');
    expect((await imports.detail('Kortare väg')).organisation).toBe('Malung');
    expect((await imports.undo(applied.body)).status).toBe(200);
    expect((await imports.detail('Kortare väg')).organisation).toBe('Orsa');
  });
  it('are told for goals and money as for words', async () => {
    const { id, linksVersion, links } = await imports.detail('Unga in');
    await imports.change('Unga in', { funding: [{ fund: 'erdf', amount: 120 }] });
    const [link] = links;
    const words = { directness: 'direct', mechanism: 'Unga får praktik och stannar kvar', shareAssumed: false };
    const set = { links: [{ goalId: link?.goal.id, share: 60, ...words }] };
    const replaced = await imports.owner.put(`/interventions/${id}/goal-links`, set, { version: linksVersion });
    expect(replaced.status).toBe(200);
    const batch = await imports.upload(csv('N1;Unga in;Leksand;150;2.3: 80 %', 'N2;Kortare väg;Mora;200;'));
    expect(imports.row(batch, 'Unga in')?.conflicts?.map(({ key, ours, theirs }) => [key, ours, theirs])).toEqual([
      ['erdf', '120 kr', '150 kr'],
      ['goals', expect.stringMatching(/^2\.3: 60\s%$/), expect.stringMatching(/^2\.3: 80\s%$/)],
    ]);
    const kept = await imports.decide(batch, { all: 'keep' });
    expect(kept.preview?.effects).toEqual({ added: 0, changed: 0, removed: 0 });
  });
  it('are none where a person and the file have come to the same', async () => {
    await imports.change('Unga in', { organisation: 'Falun' });
    const batch = await imports.upload(csv('N1;Unga in;Falun;100;', 'N2;Kortare väg;Mora;200;'));
    expect(batch.preview?.counts).toMatchObject({ unchanged: 2, conflicting: 0 });
  });
  it('come back as they were once an import is undone', async () => {
    await imports.change('Unga in', { organisation: 'Rättvik' });
    const december = csv('N1;Unga in;Falun;100;', 'N2;Kortare väg;Mora;200;');
    await imports.undo((await imports.apply(await imports.upload(csv('N1;Unga in;Falun;101;')))).body);
    expect((await imports.upload(december)).preview?.counts).toMatchObject({ conflicting: 1 });
  });
  it('do not come back once it is decided to keep what stands, though nothing else is imported', async () => {
    await imports.change('Unga in', { organisation: 'Rättvik' });
    const december = csv('N1;Unga in;Falun;100;', 'N2;Kortare väg;Mora;200;');
    const batch = await imports.upload(december);
    expect((await imports.apply(batch)).body.code).toBe('import.nothing-to-do');
    expect((await imports.apply(await imports.decide(batch, { all: 'keep' }))).status).toBe(200);
    expect((await imports.detail('Unga in')).organisation).toBe('Rättvik');
    expect((await imports.upload(december)).preview?.counts).toMatchObject({ conflicting: 0, unchanged: 2 });
  });
  it('refuse decisions that are none', async () => {
    const batch = await imports.upload(NOVEMBER);
    expect((await imports.put('decisions', batch, { all: 'perhaps' })).status).toBe(400);
    expect((await imports.put('decisions', batch, { cells: { x: { name: 'take' } } })).status).toBe(400);
    expect((await imports.put('decisions', batch, { vanished: { [batch.id]: { do: 'end', on: 'sen' } } })).status).toBe(
      400,
    );
  });
});

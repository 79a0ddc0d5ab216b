import type { SavedMapping } from '@rt/portfolio/domain';
import { createImportsApi, type ImportsApi } from './testing-imports';

const NYPS = 'Ärende;Rubrik;Sökande;Beviljat\nN1;Unga in;Leksand;100\n';
const MOVED = 'Rubrik;Beviljat;Ärende;Sökande\nUnga in;100;N1;Leksand\n';

describe('saved mappings', () => {
  let imports: ImportsApi;
  beforeEach(async () => {
    imports = await createImportsApi();
  });
  afterEach(() => imports.api.close());

  const mapped = async () => {
    const batch = await imports.upload(NYPS);
    const columns = { reference: 0, name: 1, organisation: 2, appropriation_1_1: 3 };
    return (await imports.put('mapping', batch, { sheet: 0, headerRow: 1, columns })).body;
  };
  const saved = async () => (await imports.save(await mapped(), 'Nyps, månadsuttag')).body;
  const list = async (client = imports.owner) =>
    (await client.get<SavedMapping[]>('/intervention-import-mappings')).body;

  it('are chosen by themselves when the next file has the headings, wherever the columns stand', async () => {
    const { id } = await saved();
    expect(await imports.upload(MOVED)).toMatchObject({
      source: { source: id, name: { sv: 'Nyps, månadsuttag' }, saved: { version: 1 } },
      mapping: { columns: { reference: 2, name: 0, organisation: 3, appropriation_1_1: 1 } },
    });
  });
  it('are not chosen for a file of another kind, nor for one that lacks a heading', async () => {
    await saved();
    expect((await imports.upload('Kod;Namn\n1;Unga in\n')).source).toBeNull();
    expect((await imports.upload(NYPS.replace('Beviljat', 'Summa'))).source).toBeNull();
  });
  it('can be left for a file, and taken up again', async () => {
    const { id } = await saved();
    const left = (await imports.put('source', await imports.upload(NYPS), { source: null })).body;
    expect(left).toMatchObject({ source: null, sources: [{ source: id }] });
    expect((await imports.put('source', left, { source: id })).body.source).toMatchObject({ source: id });
    expect(await imports.put('source', left, { source: 'nyps' })).toMatchObject({ status: 412 });
  });
  it('are renamed, given the columns of another file, removed and put back', async () => {
    const { id } = await saved();
    const path = `/intervention-import-mappings/${id}`;
    const other = await imports.upload(NYPS);
    await imports.put('mapping', other, { sheet: 0, headerRow: 1, columns: { reference: 0, name: 1 } });
    const renamed = await imports.owner.patch(path, { name: 'Nyps', batchId: other.id }, { version: 1 });
    expect(renamed.body).toEqual({ id, name: 'Nyps', version: 2 });
    expect((await imports.upload(MOVED)).mapping.columns).toEqual({ reference: 2, name: 0 });
    expect((await imports.owner.patch(path, { name: 'Igen' }, { version: 1 })).status).toBe(412);
    expect((await imports.owner.delete(path, { version: 2 })).status).toBe(204);
    expect([await list(), (await imports.upload(MOVED)).source]).toEqual([[], null]);
    expect((await imports.owner.delete(`${path}/removal`)).status).toBe(200);
    expect((await imports.upload(MOVED)).source).toMatchObject({ source: id });
  });
  it('have names of their own, save those that are removed', async () => {
    const first = await saved();
    const batch = await mapped();
    expect(await imports.save(batch, 'Nyps, månadsuttag')).toMatchObject({
      status: 409,
      body: { code: 'import-mapping.name-taken' },
    });
    await imports.owner.delete(`/intervention-import-mappings/${first.id}`, { version: 1 });
    expect((await imports.save(batch, 'Nyps, månadsuttag')).status).toBe(201);
    expect((await imports.owner.delete(`/intervention-import-mappings/${first.id}/removal`)).body).toMatchObject({
      code: 'import-mapping.name-taken',
    });
  });
  it('are used, but not made or removed, by project managers, and never seen by other regions', async () => {
    const { id } = await saved();
    const manager = await imports.api.as('project_manager');
    expect((await imports.upload(NYPS, manager)).source).toMatchObject({ source: id });
    expect((await imports.save(await imports.upload(NYPS, manager), 'Min', manager)).status).toBe(403);
    const neighbour = await imports.api.as('neighbour');
    expect([await list(neighbour), (await imports.upload(NYPS, neighbour)).source]).toEqual([[], null]);
    const path = `/intervention-import-mappings/${id}`;
    expect((await neighbour.patch(path, { name: 'Vår' }, { version: 1 })).status).toBe(404);
    expect((await neighbour.delete(path, { version: 1 })).status).toBe(404);
    expect((await imports.save(await mapped(), 'Lånad', neighbour)).status).toBe(404);
  });
});

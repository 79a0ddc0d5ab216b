import type { InterventionDetail } from '@rt/portfolio/domain';
import { readSpreadsheet } from '@rt/shared/api';
import type { TestClient } from '@rt/shared/api/testing';
import { type Cell, cellText, toCsv } from '@rt/shared/domain';
import writeXlsxFile from 'write-excel-file/node';
import { createImportsApi, type ImportsApi } from './testing-imports';

const CSV = [
  'Diarienummer;Namn;Organisation;ERUF 2024;ERUF 2025;Startdatum;Mål;Så leder insatsen till målet',
  'N1;Unga in;Leksand;100,50;200;2025-01-01;2.3: 40 %;Unga får praktik och stannar kvar',
  'N2;Kortare väg;Mora;;;;2.3, 3.1;',
  'N3;=Summa;Orsa;;;;;',
].join('\n');
const WORKBOOK = '/intervention-imports/workbook.xlsx';

describe('a workbook that is taken out, edited and imported back', () => {
  let imports: ImportsApi;
  beforeEach(async () => {
    imports = await createImportsApi();
    await imports.apply(await imports.upload(CSV.replace('2.3, 3.1', '"2.3; 3.1"')));
  });
  afterEach(() => imports.api.close());

  /** The workbook's first sheet, as somebody in Excel sees it. */
  async function taken(query = '', client: TestClient = imports.owner) {
    const { body } = await client.get<Buffer>(WORKBOOK + query);
    const [sheet] = await readSpreadsheet(body);
    const rows = sheet?.rows ?? [];
    const at = (name: string) => rows.findIndex((row) => row.includes(name));
    const write = (name: string, heading: string, value: Cell) => {
      const row = rows[at(name)];
      if (row) row[rows[0]?.indexOf(heading) ?? 0] = value;
    };
    return { content: body, rows, write, remove: (name: string) => rows.splice(at(name), 1) };
  }
  const saved = (rows: Cell[][]) =>
    writeXlsxFile(rows.map((row) => row.map((cell) => (typeof cell === 'object' ? null : cell)))).toBuffer();

  it('changes nothing where nothing is touched, in Excel or as CSV', async () => {
    const { content, rows } = await taken();
    const batch = await imports.upload(content);
    expect(batch.source).toMatchObject({ source: 'workbook', name: { sv: 'Arbetsbok hämtad härifrån' } });
    expect(batch.preview?.counts).toMatchObject({ unchanged: 3, changed: 0, conflicting: 0, refused: 0, vanished: 0 });
    const csv = toCsv(rows.map((row) => row.map((cell) => cellText(cell))));
    expect((await imports.upload(csv)).preview?.counts).toMatchObject({ unchanged: 3, changed: 0, refused: 0 });
  });
  it('finds each row by its id, whatever its name and number have become', async () => {
    const { rows, write } = await taken();
    write('Unga in', 'Diarienummer', 'RUN 7');
    write('Unga in', 'ERUF 2025', 250);
    write('Unga in', 'Namn', 'Unga in och ut');
    const batch = await imports.upload(await saved(rows));
    expect(batch.preview?.counts).toMatchObject({ changed: 1, added: 0, vanished: 0, unchanged: 2 });
    await imports.apply(batch);
    expect(await imports.detail('Unga in och ut')).toMatchObject({
      reference: 'RUN 7',
      funding: expect.arrayContaining([expect.objectContaining({ amount: 250, year: 2025 })]),
      links: [{ share: 40, mechanism: 'Unga får praktik och stannar kvar' }],
    });
  });
  it('does not write an old value over what others have done meanwhile: only what is edited counts', async () => {
    const { rows, write } = await taken();
    await imports.change('Unga in', { organisation: 'Rättvik', startsOn: '2025-06-01' });
    write('Unga in', 'Organisation', 'Falun');
    const batch = await imports.upload(await saved(rows));
    expect(imports.row(batch, 'Unga in')).toMatchObject({
      state: 'conflicting',
      changes: [],
      conflicts: [{ key: 'organisation', base: 'Leksand', ours: 'Rättvik', theirs: 'Falun' }],
    });
    await imports.apply(await imports.decide(batch, { all: 'take' }));
    expect(await imports.detail('Unga in')).toMatchObject({ organisation: 'Falun', startsOn: '2025-06-01' });
  });
  it('reports a row that was removed, and removes nothing', async () => {
    const { rows, remove } = await taken();
    remove('Kortare väg');
    const batch = await imports.upload(await saved(rows));
    expect(batch.preview?.counts).toMatchObject({ vanished: 1, unchanged: 2 });
    expect(await imports.list()).toHaveLength(3);
  });
  it('adds a row that was written without an id, and refuses one that stands twice', async () => {
    const { rows, write } = await taken();
    rows.push([null, null, null, 'N9', 'Ny insats'], [...(rows[1] ?? [])]);
    write('Ny insats', 'Organisation', 'Sater');
    const batch = await imports.upload(await saved(rows));
    expect(batch.preview?.counts).toMatchObject({ added: 1, refused: 1, unchanged: 3 });
  });
  it('holds what the list’s filter finds, and only what the person may change', async () => {
    expect((await taken('?search=leksand')).rows).toHaveLength(2);
    const manager = await imports.api.as('project_manager');
    await manager.post<InterventionDetail>('/interventions', { ...NEW, name: 'Egen insats' });
    const own = await taken('', manager);
    expect(own.rows.slice(1).map((row) => row.includes('Egen insats'))).toEqual([true]);
    expect((await (await imports.api.as('reader')).get(WORKBOOK)).status).toBe(403);
  });
  it('is told of secret interventions to those who may read them alone', async () => {
    await imports.change('Unga in', { secret: true });
    const manager = await imports.api.as('project_manager');
    const { body } = await manager.get<Buffer>(`${WORKBOOK}?search=unga`);
    expect(JSON.stringify(await readSpreadsheet(body))).not.toContain('Unga in');
    expect((await taken('?search=unga')).rows.flat()).toContain('Unga in');
  });
  it('finds no row of another region, and refuses a row whose past is not known', async () => {
    const { rows, content } = await taken();
    const neighbour = await imports.api.as('neighbour');
    const lent = await imports.upload(content, neighbour);
    expect(lent.preview?.rows.map(({ issues }) => issues[0]?.code)).toEqual(
      Array(3).fill('intervention-import.row-unknown'),
    );
    const lost = rows.map((row, at) => (at === 1 ? [...row.slice(0, 2), null, ...row.slice(3)] : row));
    const batch = await imports.upload(await saved(lost));
    expect(batch.preview?.rows[0]?.issues[0]?.code).toBe('intervention-import.export-unknown');
  });
});

const NEW = {
  kind: 'project',
  reference: null,
  description: null,
  organisation: null,
  startsOn: null,
  endsOn: null,
  funding: [],
};

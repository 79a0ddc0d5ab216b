import type { LoadOutcome, Series, SeriesPreview } from '@rt/indicators/domain';
import { createTestApi, type TestApi, type TestClient } from '@rt/shared/api/testing';
import type { ProblemBody } from '@rt/shared/domain';
import writeXlsxFile from 'write-excel-file/node';
import { createIndicator } from '../testing/src';
import { IndicatorsModule } from './indicators.module';

const PX_CSV = [
  '"Sysselsatta efter region, kön, tabellinnehåll och år"',
  '',
  '"region","kön","Sysselsatta 2022","Sysselsatta 2023"',
  '"20 Dalarnas län","män",72100,72.5',
  '"20 Dalarnas län","kvinnor",66100,..',
].join('\r\n');

describe('tables of statistics', () => {
  let api: TestApi;
  let owner: TestClient;
  let id: string;
  beforeAll(async () => {
    api = await createTestApi(IndicatorsModule);
    owner = await api.as('strategy_owner');
  });
  afterAll(() => api.close());
  beforeEach(async () => {
    id = (await createIndicator(owner)).id;
  });

  const preview = (name: string, content: Buffer) =>
    owner.upload<SeriesPreview>(`/indicators/${id}/series-previews`, { name, content });
  const load = (name: string, content: Buffer, choice: object) =>
    owner.upload<LoadOutcome>(
      `/indicators/${id}/series-loads`,
      { name, content },
      {
        choice: JSON.stringify(choice),
      },
    );
  const series = async () => (await owner.get<Series[]>(`/indicators/${id}/series`)).body;

  it('goes from PxWeb’s CSV, written in ISO 8859-1, over a preview to series', async () => {
    const file = Buffer.from(PX_CSV, 'latin1');
    const { body } = await preview('BE0101.csv', file);
    expect(body.file).toMatchObject({
      kind: 'table',
      label: 'Sysselsatta efter region, kön, tabellinnehåll och år',
    });
    expect(body.missing).toEqual([]);
    const loaded = await load('BE0101.csv', file, body.choice);
    expect(loaded.body.load).toMatchObject({ sourceKind: 'table', fileName: 'BE0101.csv', values: 4 });
    expect(
      (await series()).map(({ placeCode, sex, observations }) => [placeCode, sex, observations.map((o) => o.value)]),
    ).toEqual([
      ['20', 'women', [66100, null]],
      ['20', 'men', [72100, 72.5]],
    ]);
  });
  it('reads a workbook with an uncertainty and stores the margin', async () => {
    const rows = [
      ['Län', 'År', 'Värde', 'Felmarginal'],
      ['Dalarna', 2023, 61.5, 1.2],
      ['Riket', 2023, 64, null],
    ];
    const file = await writeXlsxFile([{ data: rows, sheet: 'Enkät' }]).toBuffer();
    const { body } = await preview('enkat.xlsx', file);
    await load('enkat.xlsx', file, { ...body.choice, places: ['20', '00'] });
    expect((await series()).map(({ observations }) => [observations[0]?.value, observations[0]?.margin])).toEqual([
      [61.5, 1.2],
      [64, null],
    ]);
  });
  it('names every cell that cannot be read, in both languages, and stores nothing', async () => {
    const bad = Buffer.from('region;år;värde\nRiket;2023;5\nAvesta;2024;tolv\n');
    const answer = (await load('fel.csv', bad, { fixed: [], places: ['00'], sexes: ['total'] })) as unknown as {
      status: number;
      body: ProblemBody;
    };
    expect(answer.status).toBe(422);
    expect(answer.body.code).toBe('statistics.bad-cells');
    expect(answer.body.messages.sv).toMatch(/^2 celler .* Inget är sparat\.$/);
    expect(answer.body.issues?.map(({ message }) => message.en)).toEqual([
      expect.stringMatching(/^Row 3, region \(A3\): “Avesta” is no place/),
      expect.stringMatching(/^Row 3, värde \(C3\): “tolv” cannot be read as a number/),
    ]);
    expect(await series()).toEqual([]);
  });
  it('says what a file is that is neither figures nor a table', async () => {
    const answer = await preview('rapport.pdf', Buffer.from('%PDF-1.7'));
    expect([answer.status, (answer.body as unknown as ProblemBody).code]).toEqual([
      422,
      'import.file-not-a-spreadsheet',
    ]);
  });
});

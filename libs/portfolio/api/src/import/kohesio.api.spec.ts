import type { ImportSettings } from '@rt/shared/domain';
import { createImportsApi, type ImportsApi } from './testing-imports';

const HEAD =
  'Operation_Unique_Identifier,Operation_Name,Beneficiary_Name,Operation_Summary,Operation_Start_Date,Operation_End_Date,Total_Eligible_Expenditure,EU_Cofinancing_Rate,Fund,Category_Of_Intervention,Location_Indicator';
const LIST = [
  HEAD,
  '20363001,Smart slöjd,Sätergläntan,Young people learn a craft,03/04/2024,31/12/2026,120000,40%,ERDF,Skills,SE312',
  '20363002,Vägen in,Mora kommun,,01/02/2024,01/02/2025,1000.5,0.5,ESF+,Jobs,79230',
  '20363003,Grön omställning,Region Dalarna,,01/02/2024,01/02/2025,500,50%,JTF,,',
  '20363004,Oläslig,Orsa,,01/02/2024,01/02/2025,mycket,50%,ERDF,,',
].join('\n');
const RATE: ImportSettings = { rate: 11.25, rateOn: '2026-11-27', rateFrom: 'Riksbanken' };

describe('the EU’s open list of operations', () => {
  let imports: ImportsApi;
  beforeEach(async () => {
    imports = await createImportsApi();
  });
  afterEach(() => imports.api.close());

  const read = async (list: string, settings: ImportSettings) =>
    (await imports.put('source', await imports.upload(list), { source: 'kohesio', ...settings })).body;

  it('is known by its columns, and shows nothing before the rate is told', async () => {
    const batch = await imports.upload(LIST);
    expect(batch).toMatchObject({ source: { source: 'kohesio', asksRate: true }, preview: null, missing: [] });
    expect(Object.keys(batch.mapping.columns)).toEqual(
      expect.arrayContaining(['reference', 'name', 'organisation', 'euTotal', 'euRate', 'euFund', 'euPlace']),
    );
    const half = await imports.put('source', batch, { source: 'kohesio', rate: 11.25, rateOn: '2026-11-27' });
    expect(half.body.preview).toBeNull();
    expect((await imports.put('application', half.body, { digest: 'x' })).body.code).toBe('import.asks');
  });
  it('gives kronor by fund and days day first, and says what was counted and by which rate', async () => {
    const batch = await read(LIST.replace('0.5,ESF+', '50%,ESF+'), RATE);
    expect(batch.preview?.counts).toMatchObject({ added: 3, refused: 1 });
    await imports.apply(batch);
    const craft = await imports.detail('Smart slöjd');
    expect(craft).toMatchObject({
      reference: '20363001',
      startsOn: '2024-04-03',
      endsOn: '2026-12-31',
      funding: [{ fund: 'erdf', amount: 540_000 }],
    });
    expect(craft.description?.replace(/\s/g, ' ')).toBe(
      'Young people learn a craft  Interventionskategori: Skills. Plats: SE312. Totala stödberättigande utgifter: 120 000 euro. EU-medel: 48 000 euro, omräknat med 11,25 kronor för en euro (Riksbanken, 2026-11-27).',
    );
    expect((await imports.detail('Vägen in')).funding).toMatchObject([{ fund: 'esf_plus', amount: 5627.81 }]);
    expect((await imports.detail('Grön omställning')).funding).toMatchObject([{ fund: 'other', amount: 2812.5 }]);
  });
  it('tells by row what was assumed, and by the file’s own cell what cannot be read', async () => {
    const batch = await read(LIST, RATE);
    const notes = imports.row(batch, 'Grön omställning')?.notes.map(({ sv }) => sv);
    expect(notes).toContain('Fonden ”JTF” har ingen egen plats här; beloppet läggs under Annan finansiär.');
    expect(notes).toContain('EU-medlen är räknade: totala utgifter gånger 50\u00a0%.');
    expect(imports.row(batch, 'Oläslig')?.issues).toMatchObject([{ cell: 'G5', column: 'Total_Eligible_Expenditure' }]);
  });
  it('is left as it is where it is in kronor already', async () => {
    await imports.apply(await read(LIST, { inKronor: true }));
    expect((await imports.detail('Smart slöjd')).funding).toMatchObject([{ amount: 48_000 }]);
    expect((await imports.detail('Smart slöjd')).description).toContain('kronor');
  });
  it('is the same again the next time, and tells what is not in it any more', async () => {
    await imports.apply(await read(LIST, RATE));
    const again = await read(LIST, RATE);
    expect(again.preview?.counts).toMatchObject({ unchanged: 3, conflicting: 0, vanished: 0 });
    const shorter = await read(LIST.replace(/20363003.*\n/, ''), RATE);
    expect(shorter.preview?.counts).toMatchObject({ unchanged: 2, vanished: 1 });
  });
  it('is known in Swedish, and not mistaken for a case system’s file', async () => {
    const swedish =
      'Stödmottagarens namn;Insatsens namn;Insatsens startdatum;Insatsens slutdatum;Total kostnad för insatsen;Unionens medfinansieringsgrad;Berörd fond\nLeksand;Unga in;01/02/2024;01/02/2025;1000;40 %;ERUF\n';
    expect((await imports.upload(swedish)).source?.source).toBe('kohesio');
    expect((await imports.upload('Diarienummer;Projektnamn;Fond;Total budget\n1;Unga in;ERUF;5\n')).source).toBeNull();
  });
});

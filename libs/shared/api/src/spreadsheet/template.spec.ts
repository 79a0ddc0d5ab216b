import type { ColumnField } from '@rt/shared/domain';
import { readSpreadsheet } from './read-spreadsheet';
import { csvTemplate, xlsxTemplate } from './template';

const FIELDS: ColumnField[] = [
  { key: 'code', label: { sv: 'Kod', en: 'Code' }, synonyms: [], hint: { sv: 'Till exempel 2.3', en: 'Such as 2.3' } },
  { key: 'wording', label: { sv: 'Mål', en: 'Goal' }, synonyms: [] },
];
const TEMPLATE = { name: 'Mål', fields: FIELDS, examples: [{ code: '1.1', wording: '=1+1' }] };

describe('a template', () => {
  it('can be read back as it was given out, both ways', async () => {
    const [sheet] = await readSpreadsheet(await xlsxTemplate(TEMPLATE));
    expect(sheet).toMatchObject({
      name: 'Mål',
      rows: [
        ['Kod', 'Mål'],
        ['1.1', "'=1+1"],
      ],
    });
    expect((await readSpreadsheet(Buffer.from(csvTemplate(TEMPLATE))))[0]?.rows[1]).toEqual(['1.1', '=1+1']);
  });
  it('holds no cell that a spreadsheet would run', async () => expect(csvTemplate(TEMPLATE)).toContain(";'=1+1"));
  it('says on a sheet of its own what to write', async () => {
    const [, help] = await readSpreadsheet(await xlsxTemplate({ ...TEMPLATE, hints: { wording: 'Ordagrant.' } }));
    expect(help?.rows).toEqual([
      ['Kolumn', 'Vad du skriver'],
      ['Kod', 'Till exempel 2.3'],
      ['Mål', 'Ordagrant.'],
    ]);
  });
});

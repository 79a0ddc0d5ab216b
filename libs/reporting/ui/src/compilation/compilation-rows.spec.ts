import { COMPILATION_2018, FRAMES_2018 } from '@rt/reporting/domain';
import { readTables, tablesAsCsv } from './compilation-rows';

const names = { '14': 'Västra Götalandsregionen', '18': 'Region Örebro län' };
const view = { compilation: COMPILATION_2018, frames: FRAMES_2018.frames, names, years: [2018] };

describe('the tables of a compilation', () => {
  it('call regions by their short names, and one without a name by its code', () =>
    expect(readTables(view, 'sv')[0]?.rows[0]?.named).toEqual([
      '07',
      '23',
      '24',
      '22',
      'Västra Götaland',
      'Örebro län',
    ]));

  it('are in the language of the reader', () => {
    expect(readTables(view, 'en')[0]?.rows[0]?.name).toBe('Strategic framework');
    expect(readTables(view, 'sv')[0]?.rows[0]?.name).toBe('Strategiskt ramverk');
  });

  it('stand under each other in a file, each row with its table', () => {
    const rows = tablesAsCsv(['Tabell', 'Kod', 'Definition', 'Antal', 'Exempel'], readTables(view, 'sv'));
    expect(rows).toHaveLength(1 + 3 + 5 + 6 + 6);
    expect(rows.at(-3)).toEqual([
      'Hur tas kunskap och erfarenheter tillvara?',
      'Utvecklade riktlinjer, policys, handläggarstöd',
      null,
      2,
      '25, 19',
    ]);
  });
});

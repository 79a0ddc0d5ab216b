import type { Cell, SheetTable } from '@rt/shared/domain';
import { selectSeries } from '../select-series';
import type { StatisticsFile } from '../statistics-file';
import { suggestChoice } from '../statistics-choice';
import { StatisticsProblem } from '../statistics-problem';
import { tableToStatistics } from './table-to-statistics';

const sheet = (text: string, name = ''): SheetTable => ({
  name,
  hiddenColumns: [],
  rows: text.split('\n').map((line): Cell[] => line.split(';').map((cell) => cell || null)),
});
const read = (...texts: string[]) => tableToStatistics(texts.map((text, at) => sheet(text, `Blad${at + 1}`)));
/** `20 women 2023: 5` for every value of the first content. */
const values = (file: StatisticsFile) => {
  const places = file.dimensions.find(({ role }) => role === 'place')?.values.map(({ code }) => code);
  const choice = suggestChoice(file, '20');
  return selectSeries(file, { ...choice, places: places ?? choice.places }).flatMap(
    ({ placeCode, sex, observations }) =>
      observations.map(
        ({ period, value, margin }) =>
          `${placeCode} ${sex} ${period}: ${value}${margin === undefined ? '' : ` ± ${margin}`}`,
      ),
  );
};
const refusal = (...texts: string[]) => {
  try {
    return values(read(...texts));
  } catch (error) {
    return error instanceof StatisticsProblem ? error.messages.sv : error;
  }
};

describe('tableToStatistics', () => {
  it('reads PxWeb’s CSV: a title, places with their codes, a content and a year in each head', () => {
    const file = read(
      'Sysselsatta efter region, kön och år\n\nregion;kön;Sysselsatta 2022;Sysselsatta 2023\n20 Dalarnas län;män;72 100;..\n20 Dalarnas län;kvinnor;66100;66500',
    );
    expect(file).toMatchObject({ kind: 'table', label: 'Sysselsatta efter region, kön och år' });
    expect(file.dimensions.map(({ label, role }) => `${label}: ${role}`)).toEqual([
      'region: place',
      'kön: sex',
      'innehåll: content',
      'tid: time',
    ]);
    expect(values(file)).toEqual([
      '20 women 2022: 66100',
      '20 women 2023: 66500',
      '20 men 2022: 72100',
      '20 men 2023: null',
    ]);
  });
  it('reads PxWeb’s workbook: heads on two rows, each place written once, code beside name, notes below', () => {
    const file = read(
      'Folkmängd\n\n;;;Antal;;Andel;\n;;;2022;2023;2022;2023\n20;Dalarnas län;män;1;2;3;4\n;;kvinnor;5;6;7;8\n00;Riket;män;9;10;11;12\n\nFotnot 1: Preliminär.\nKälla:\nSCB\nKontakt: Anna',
    );
    expect(file.dimensions.find(({ role }) => role === 'content')?.values.map(({ label }) => label)).toEqual([
      'Antal',
      'Andel',
    ]);
    expect(file.source).toBe('SCB');
    expect(file.notes.filter(({ mandatory }) => mandatory).map(({ text }) => text)).toEqual(['Fotnot 1: Preliminär.']);
    const fixed = [{ dimension: '1 innehåll', value: 'Andel' }];
    expect(
      selectSeries(file, { fixed, places: ['20'], sexes: ['women'] })[0]?.observations.map(({ value }) => value),
    ).toEqual([7, 8]);
  });
  it('reads a long table with an uncertainty beside each value', () =>
    expect(
      values(
        read(
          'Län;Kön;Period;Värde;Osäkerhet (±)\nDalarna;K;kv 1 2024;61,5;1,2\nRiket;M;kv 1 2024;70;\nRiket;M;mars 2024;-;-',
        ),
      ),
    ).toEqual(['20 women 2024K1: 61.5 ± 1.2', '00 men 2024K1: 70', '00 men 2024M03: null']));
  it('reads a column a year without a place for the region’s own', () =>
    expect(values(read('Mått;2022;2023\nAndel;1;2'))).toEqual(['20 total 2022: 1', '20 total 2023: 2']));
  it('reads sexes in the heads', () =>
    expect(values(read('år;Kvinnor;Män;Totalt\n2023;1;2;3'))).toEqual([
      '20 total 2023: 3',
      '20 women 2023: 1',
      '20 men 2023: 2',
    ]));
  it('pairs margins with figures by period and by name', () =>
    expect(
      values(read('region;Andel 2022;Andel 2023;Felmarginal andel 2022;Felmarginal andel 2023\nRiket;1;2;0,1;0,2')),
    ).toEqual(['00 total 2022: 1 ± 0.1', '00 total 2023: 2 ± 0.2']));
  it('takes the name of a municipality from the column beside its code', () => {
    const place = read('kommunkod;kommun;år;värde\n2084;Avesta;2023;1\n114;Upplands Väsby;2023;2').dimensions[0];
    expect(place?.values).toEqual([
      { code: '2084', label: 'Avesta' },
      { code: '0114', label: 'Upplands Väsby' },
    ]);
  });
  it('lets a number that tells rows apart be no value', () =>
    expect(read('år;Grupp;antal\n2023;1;5\n2023;2;6').dimensions.map(({ label, role }) => [label, role])).toEqual([
      ['år', 'time'],
      ['Grupp', 'other'],
    ]));
  it('lets several columns of figures be several contents', () =>
    expect(read('år;Sysselsatta;Arbetslösa\n2023;5;6').dimensions[1]?.values.map(({ label }) => label)).toEqual([
      'Sysselsatta',
      'Arbetslösa',
    ]));
  it('reads the first sheet that holds a table, and says which', () => {
    const file = read('Om filen\nGjord av Anna', 'år;värde\n2023;5');
    expect(file.label).toBe('Blad2 · bladet ”Blad2”');
  });
  it('does not take a column where nothing is written for missing values', () =>
    expect(values(read('region;2023;2030\nRiket;5;'))).toEqual(['00 total 2023: 5']));
  it.each([
    ['a figure', 'region;år;värde\nRiket;2023;5\nRiket;2024;12 st', /^Rad 3, värde \(C3\): ”12 st” går inte att läsa/],
    ['a doubtful figure', 'år;värde\n2023;5.000', /^Rad 2, värde \(B2\): ”5.000” kan betyda både 5000 och 5,000/],
    ['a place', 'kommun;år;värde\nAvesta;2023;1', /^Rad 2, kommun \(A2\): ”Avesta” är ingen plats/],
    ['a period', 'år;värde\n2023;1\n24;2', /^Rad 3, år \(A3\): ”24” är ingen period/],
    ['an empty cell', 'region;år;värde\nRiket;;1\nRiket;2024;1', /^Rad 2, år \(B2\): Cellen är tom/],
    ['the same twice', 'region;år;värde\nRiket;2023;1\nSverige;2023;2', /^Rad 3, C3: .*står redan i C2/],
    ['a negative margin', 'år;värde;felmarginal\n2023;1;-2', /^Rad 2, osäkerhet \(C2\): Osäkerheten är mindre än noll/],
    ['several cells', 'år;värde\nx;y\n2024;z\n2025;5\n2026;6', /^3 celler i filen går inte att läsa/],
    ['no time', 'region;värde\nRiket;5', /ingen tabell med rubriker, tid och värden/],
    ['no figures', 'region;2023;2024\nRiket;..;..', /Filen har inga värden/],
  ])('names what is wrong: %s', (_, text, message) => expect(refusal(text)).toMatch(message));
});

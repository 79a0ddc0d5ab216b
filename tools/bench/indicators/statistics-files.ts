import type { StatisticsChoice } from '@rt/indicators/domain';

/** 290 places × 3 sexes × 165 months are 143 550 values; a file may hold 150 000. Seven such are a million. */
const PLACES = Array.from({ length: 290 }, (_, at) => String(2001 + at));
const SEXES = ['TotSa', '1', '2'];
const MONTHS = Array.from(
  { length: 165 },
  (_, at) => `${2010 + Math.floor(at / 12)}M${String((at % 12) + 1).padStart(2, '0')}`,
);
export const FILES = 7;

const category = (codes: string[]) => ({
  index: Object.fromEntries(codes.map((code, at) => [code, at])),
  label: Object.fromEntries(codes.map((code) => [code, code])),
});

/** A table as Statistics Sweden gives it, in bytes, and the choice that takes every value of it. */
export function statisticsFile(seed: number): { bytes: Buffer; choice: StatisticsChoice } {
  const size = [PLACES.length, SEXES.length, 1, MONTHS.length];
  const value = Array.from(
    { length: size.reduce((product, each) => product * each, 1) },
    (_, at) => ((at * 7919 + seed * 31) % 100_003) / 10,
  );
  const dataset = {
    version: '2.0',
    class: 'dataset',
    label: 'Påhittad tabell',
    source: 'SCB',
    role: { time: ['Tid'], metric: ['ContentsCode'] },
    id: ['Region', 'Kon', 'ContentsCode', 'Tid'],
    size,
    dimension: {
      Region: { label: 'region', category: category(PLACES) },
      Kon: { label: 'kön', category: { ...category(SEXES), label: { TotSa: 'totalt', '1': 'män', '2': 'kvinnor' } } },
      ContentsCode: { label: 'tabellinnehåll', category: category(['A1']) },
      Tid: { label: 'månad', category: category(MONTHS) },
    },
    value,
  };
  return {
    bytes: Buffer.from(JSON.stringify(dataset)),
    choice: { fixed: [{ dimension: 'ContentsCode', value: 'A1' }], places: PLACES, sexes: ['total', 'women', 'men'] },
  };
}

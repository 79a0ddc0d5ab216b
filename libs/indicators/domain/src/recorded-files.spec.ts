import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readStatistics } from './read-statistics';
import { selectSeries } from './select-series';
import { SEXES } from './series';
import { dimensionOf, suggestChoice } from './statistics-choice';

/** Recorded answers of the real sources, where the machine has them; the small ones in `testing` are always there. */
const folder = (name: string) => join(process.cwd(), '..', 'shared', 'data', name);
const table = join(folder('scb'), 'TAB6471_data.json');
const kolada = existsSync(folder('kolada'))
  ? readdirSync(folder('kolada')).filter((name) => name.startsWith('data_'))
  : [];
const ifThere = (there: boolean) => (there ? it : it.skip);

describe('recorded files (skipped where they are absent)', () => {
  ifThere(existsSync(table))('reads every figure of SCB’s table of all 21 counties', () => {
    const bytes = readFileSync(table);
    const file = readStatistics(bytes);
    const values = (JSON.parse(bytes.toString()) as { value: number[] }).value;
    expect([...file.cells.values()].map(({ value }) => value)).toEqual(values);
    expect(dimensionOf(file, 'place')?.values).toHaveLength(21);
    expect(file.notes.filter(({ mandatory }) => mandatory)).toHaveLength(5);
    const ages = file.dimensions.find(({ code }) => code === 'Alder')?.values ?? [];
    const all = ages.flatMap(({ code }) => {
      const choice = suggestChoice(file, '20');
      return selectSeries(file, { ...choice, fixed: [...choice.fixed, { dimension: 'Alder', value: code }] });
    });
    expect(all).toHaveLength(ages.length * SEXES.length);
    expect(all.flatMap(({ observations }) => observations)).toHaveLength(11 * 3 * 4);
  });
  ifThere(existsSync(table))('says that SCB’s metadata is metadata', () =>
    expect(() => readStatistics(readFileSync(join(folder('scb'), 'TAB6471_metadata.json')))).toThrow(
      /statistics.metadata/,
    ),
  );
  ifThere(kolada.length > 0)('reads every figure of the Kolada series', () => {
    for (const name of kolada) {
      const bytes = readFileSync(join(folder('kolada'), name));
      const { values } = JSON.parse(bytes.toString()) as { values: { values: { value: number }[] }[] };
      const file = readStatistics(bytes);
      const sum = (numbers: (number | null)[]) => numbers.reduce<number>((total, value) => total + (value ?? 0), 0);
      expect(file.cells.size).toBe(values.flatMap((row) => row.values).length);
      expect(sum([...file.cells.values()].map(({ value }) => value))).toBeCloseTo(
        sum(values.flatMap((row) => row.values.map((cell) => cell.value))),
      );
    }
  });
  ifThere(kolada.length > 0)('says that Kolada’s list of KPIs is a list', () =>
    expect(() => readStatistics(readFileSync(join(folder('kolada'), 'kpi.json')))).toThrow(/statistics.catalogue/),
  );
});

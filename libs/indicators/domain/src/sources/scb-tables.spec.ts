import { existsSync, readFileSync } from 'node:fs';
import { smallDataset } from '../../testing/src';
import { readScbConfig, readScbSearch, readScbTable } from './scb-tables';

const TODAY = new Date('2026-11-30');
const recorded = (name: string): unknown => JSON.parse(readFileSync(`../shared/data/scb/${name}`, 'utf8'));
const ifRecorded = existsSync('../shared/data/scb') ? it : it.skip;

describe('what SCB says of itself', () => {
  it('gives the limits, the licence and how it wants to be named', () =>
    expect(
      readScbConfig({
        maxDataCells: 150_000,
        maxCallsPerTimeWindow: 3,
        timeWindow: 1,
        license: 'https://creativecommons.org/publicdomain/zero/1.0/',
        sourceReferences: [{ language: 'sv', text: 'Källa: SCB' }],
      }),
    ).toEqual({
      limits: { cells: 150_000, calls: 3, windowSeconds: 1 },
      licence: 'https://creativecommons.org/publicdomain/zero/1.0/',
      reference: 'Källa: SCB',
    }));
  it('has no limits where they are not stated whole', () =>
    expect(readScbConfig({ maxDataCells: 0, timeWindow: 1 }).limits).toBeNull());
  it('tells of a table: variables with roles, which may be left out, notes that must be shown', () => {
    const table = readScbTable('TAB1', smallDataset({ value: [] }), TODAY);
    expect(table).toMatchObject({
      key: 'TAB1',
      firstPeriod: '2023',
      lastPeriod: '2025',
      unit: 'antal',
      discontinued: false,
    });
    expect(table.variables.map(({ code, role, total }) => [code, role, total])).toEqual([
      ['Region', 'place', null],
      ['Alder', 'other', null],
      ['Kon', 'sex', 'TotSa'],
      ['ContentsCode', 'content', null],
      ['Tid', 'time', null],
    ]);
    expect(table.variables[2]?.values.map(({ code }) => code)).toEqual(['TotSa', '1', '2']);
    expect(table.notes.filter(({ mandatory }) => mandatory)).toHaveLength(1);
  });
  it('does not read a list that is none', () =>
    expect(() => readScbSearch({ tables: 'x' }, TODAY)).toThrow(/malformed/));
  ifRecorded('reads the recorded search, limits and table (skipped where they are absent)', () => {
    expect(readScbSearch(recorded('tables.json'), TODAY)).toMatchObject({ page: 1, pages: 213, hits: { length: 20 } });
    expect(readScbConfig(recorded('config.json')).limits).toEqual({ cells: 150_000, calls: 3, windowSeconds: 1 });
    const table = readScbTable('TAB6471', recorded('TAB6471_metadata.json'), TODAY);
    expect(table.variables.map(({ code, role, optional, values }) => [code, role, optional, values.length])).toEqual([
      ['Region', 'place', true, 312],
      ['Alder', 'other', false, 134],
      ['Kon', 'sex', true, 3],
      ['ContentsCode', 'content', false, 1],
      ['Tid', 'time', false, 16],
    ]);
    expect(table.notes.filter(({ mandatory }) => mandatory)).toHaveLength(5);
  });
});

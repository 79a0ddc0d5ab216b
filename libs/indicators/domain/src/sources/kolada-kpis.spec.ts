import { existsSync, readFileSync } from 'node:fs';
import { koladaRows, type KoladaPlace, readKoladaPlace, readKpi, readKpiTable } from './kolada-kpis';

const TODAY = new Date('2026-11-30');
const kpi = (changes: object = {}) => ({
  id: 'N00001',
  title: 'Bruttoregionprodukt (BRP), 1000 kr/invånare',
  description: 'Senaste års uppgifter är preliminära.',
  municipality_type: 'L',
  publ_period: '2024',
  ...changes,
});
const PLACES: KoladaPlace[] = [
  { code: '0000', label: 'Riket', type: 'L' },
  { code: '0020', label: 'Region Dalarna', type: 'L' },
  { code: '0980', label: 'Gotland', type: 'K' },
  { code: 'G1', label: 'Alla regioner (ovägt medel)', type: 'group' },
];
const places = (changes: object) =>
  readKpiTable(kpi(changes), PLACES, TODAY).variables[0]?.values.map(({ code }) => code);

describe('a KPI of Kolada’s', () => {
  it('has its unit at the end of its title, its places by its kind, and years that may be left out', () => {
    const table = readKpiTable(kpi(), PLACES, TODAY);
    expect(table).toMatchObject({ key: 'N00001', unit: '1000 kr/invånare', lastPeriod: '2024', discontinued: false });
    expect(table.variables.map(({ role, optional }) => [role, optional])).toEqual([
      ['place', false],
      ['time', true],
    ]);
    expect(table.variables[1]?.values.at(-1)?.code).toBe('2024');
  });
  it('offers regions, municipalities or both, always the country and the groups', () => {
    expect(places({ municipality_type: 'L' })).toEqual(['0000', '0020', 'G1']);
    expect(places({ municipality_type: 'K' })).toEqual(['0000', '0980', 'G1']);
    expect(places({ municipality_type: 'A' })).toEqual(['0000', '0020', '0980', 'G1']);
  });
  it('is over where its title says so', () => {
    const over = readKpi(kpi({ title: 'Låg ekonomisk standard, andel (%) (-2024)' }), TODAY);
    expect(over.discontinued).toBe(true);
    expect(readKpiTable(kpi({ title: over.title }), PLACES, TODAY).unit).toBe('andel (%)');
  });
  it('tells groups from places', () =>
    expect(readKoladaPlace({ id: 'G1', title: 'Liknande regioner' }, true)).toEqual({
      code: 'G1',
      label: 'Liknande regioner',
      type: 'group',
    }));
  (existsSync('../shared/data/kolada') ? it : it.skip)(
    'reads the recorded catalogue (skipped where it is absent)',
    () => {
      const rows = koladaRows(JSON.parse(readFileSync('../shared/data/kolada/kpi.json', 'utf8')));
      const hits = rows.map((row) => readKpi(row, TODAY));
      expect(hits).toHaveLength(120);
      expect(hits.find(({ key }) => key === 'N02280')?.discontinued).toBe(true);
    },
  );
});

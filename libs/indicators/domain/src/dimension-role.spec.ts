import { type StatedRoles, withRoles } from './dimension-role';
import type { RawDimension } from './json-stat-dimension';

const raw = (code: string, label: string, values: Record<string, string>): RawDimension => ({
  code,
  label,
  values: Object.entries(values).map(([value, text]) => ({ code: value, label: text })),
  total: null,
});
const none: StatedRoles = { time: [], geo: [], metric: [] };
const roles = (dimensions: RawDimension[], stated = none) => withRoles(dimensions, stated).map(({ role }) => role);
const years = raw('Tid', 'år', { '2023': '2023', '2024': '2024' });

describe('withRoles', () => {
  it('believes the file where it states a role', () =>
    expect(
      roles([raw('X', 'x', { '20': 'Dalarna' }), raw('Y', 'y', { a: 'a' })], { time: [], geo: ['X'], metric: ['Y'] }),
    ).toEqual(['place', 'content']));
  it('knows a region by its name', () =>
    expect(roles([raw('Region', 'region', { X1: 'Norra' }), years])).toEqual(['place', 'time']));
  it('knows a region by what its values look like', () =>
    expect(roles([raw('Omrade', 'område', { '00': 'Riket', '20': 'Dalarnas län' }), years])).toEqual([
      'place',
      'time',
    ]));
  it('does not take two-digit industries for counties', () =>
    expect(roles([raw('SNI', 'näringsgren', { '01': 'Jordbruk', '03': 'Fiske' }), years])).toEqual(['other', 'time']));
  it('knows time by its values alone', () =>
    expect(roles([raw('P', 'period', { '2024K1': '2024K1' })])).toEqual(['time']));
  it('does not take a second dimension for time', () =>
    expect(roles([years, raw('Examensar', 'examensår', { '2020': '2020' })])).toEqual(['time', 'other']));
  it('does not call a dimension sex where a value is unknown', () =>
    expect(roles([raw('Kon', 'kön', { '1': 'män', '9': 'uppgift saknas' }), years])).toEqual(['other', 'time']));
  it('rewrites codes to ours and drops a code written before a name', () =>
    expect(
      withRoles(
        [
          raw('Region', 'region', { '20': '20 Dalarnas län' }),
          raw('Kon', 'kön', { '2': 'kvinnor' }),
          raw('Tid', 'kvartal', { '2024Q1': '2024Q1' }),
        ],
        none,
      ).map(({ values }) => values[0]),
    ).toEqual([
      { code: '20', label: 'Dalarnas län' },
      { code: 'women', label: 'kvinnor' },
      { code: '2024K1', label: '2024Q1' },
    ]));
  it('keeps the total of a dimension under its new code', () =>
    expect(withRoles([{ ...raw('Kon', 'kön', { TotSa: 'totalt', '1': 'män' }), total: 'TotSa' }], none)[0]?.total).toBe(
      'total',
    ));
});

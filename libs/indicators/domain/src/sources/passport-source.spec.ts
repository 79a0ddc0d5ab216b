import { type PassportSource, sourceAddress, sourceDifference } from './passport-source';

const table = { service: 'scb', key: 'TAB1', source: 'SCB' } as const;
const passport = (changes: Partial<PassportSource> = {}): PassportSource => ({
  sourceKind: 'scb',
  source: 'SCB, arbetskraftsundersökningen',
  sourceId: 'TAB1',
  ...changes,
});

describe('sourceDifference', () => {
  it('is none where the passport says the same', () =>
    expect(sourceDifference(passport(), table)).toEqual({ filled: {}, replaced: {} }));
  it('fills in what is empty, and keeps a more exact name', () =>
    expect(sourceDifference(passport({ sourceKind: 'other', sourceId: null }), table)).toEqual({
      filled: { sourceKind: 'scb', sourceId: 'TAB1' },
      replaced: {},
    }));
  it('does not write over another table by itself', () =>
    expect(sourceDifference(passport({ sourceKind: 'kolada', sourceId: 'N90001', source: 'Kolada' }), table)).toEqual({
      filled: {},
      replaced: { sourceKind: 'scb', sourceId: 'TAB1', source: 'SCB' },
    }));
  it('offers another publisher also where the id was empty', () =>
    expect(sourceDifference(passport({ sourceId: ' ', source: 'Länet' }), table)).toEqual({
      filled: { sourceId: 'TAB1' },
      replaced: { source: 'SCB' },
    }));
});

describe('sourceAddress', () => {
  it.each([
    ['scb', 'TAB6471', 'https://statistikdatabasen.scb.se/api/v2/tables/TAB6471?lang=sv'],
    ['kolada', 'N00945', 'https://api.kolada.se/v3/kpi/N00945'],
    ['scb', 'BE0101', null],
    ['other', 'TAB6471', null],
    ['kolada', null, null],
  ] as const)('of %s %s is %s', (sourceKind, sourceId, address) =>
    expect(sourceAddress({ sourceKind, sourceId })).toBe(address),
  );
});

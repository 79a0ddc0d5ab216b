import { isSameFunding, repeatedFund, totalAmount } from './funding';

describe('totalAmount', () => {
  it('adds öre exactly', () =>
    expect(
      totalAmount([
        { fund: 'own', amount: 0.1 },
        { fund: 'erdf', amount: 0.2 },
      ]),
    ).toBe(0.3));
  it('is zero without money', () => expect(totalAmount([])).toBe(0));
});

describe('repeatedFund', () => {
  it('names the fund that stands twice', () =>
    expect(repeatedFund([{ fund: 'own' }, { fund: 'erdf' }, { fund: 'own' }])).toBe('own'));
  it('finds nothing where each stands once', () =>
    expect(repeatedFund([{ fund: 'own' }, { fund: 'erdf' }])).toBeNull());
  it('lets a fund stand once a year, and names a year that stands twice', () => {
    const years = [2026, 2027, null].map((year) => ({ fund: 'own' as const, year }));
    expect(repeatedFund(years)).toBeNull();
    expect(repeatedFund([...years, { fund: 'own' }])).toBe('own');
  });
});

describe('isSameFunding', () => {
  it('takes what is left out as not known', () =>
    expect(isSameFunding({ fund: 'own', amount: 1 }, { fund: 'own', amount: 1, year: null, paid: null })).toBe(true));
  it.each([{ paid: 0 }, { year: 2026 }, { amount: 2 }])('tells %j from what has none', (other) =>
    expect(isSameFunding({ fund: 'own', amount: 1 }, { fund: 'own', amount: 1, ...other })).toBe(false),
  );
});

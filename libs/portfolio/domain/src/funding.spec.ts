import { repeatedFund, totalAmount } from './funding';

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
});

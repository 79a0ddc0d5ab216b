import { summary } from '../testing/indicators';
import { judgedIndicator } from '../status/standing';
import { nextOrder, ordered, orderIn } from './list-order';

const all = [
  summary({ name: 'Ö' }),
  summary({ name: 'A', latest: null, recent: [], target: null, targets: [] }),
  summary({ name: 'Å' }),
].map((each) => judgedIndicator(each, '2026-11-30'));
const names = (address?: string) => ordered(all, orderIn(address)).map(({ indicator }) => indicator.name);

describe('the order of a list', () => {
  it('is by name, as names are sorted in Swedish', () => expect(names()).toEqual(['A', 'Å', 'Ö']));
  it('is turned round', () => expect(names('-namn')).toEqual(['Ö', 'Å', 'A']));
  it('has the worst of a status first, and those alike by name', () => expect(names('data')).toEqual(['A', 'Å', 'Ö']));
  it('has the best first where it is turned, and those alike still by name', () =>
    expect(names('-data')).toEqual(['Å', 'Ö', 'A']));
  it('is the usual one where the address is misspelt', () => expect(orderIn('färg').by).toBe('namn'));
});

describe('nextOrder', () => {
  it('sorts, then turns, then sorts again', () => {
    expect(nextOrder(orderIn(undefined), 'trend')).toBe('trend');
    expect(nextOrder(orderIn('trend'), 'trend')).toBe('-trend');
    expect(nextOrder(orderIn('-trend'), 'trend')).toBe('trend');
  });
  it('leaves the usual order out of the address', () => expect(nextOrder(orderIn('-namn'), 'namn')).toBeNull());
});

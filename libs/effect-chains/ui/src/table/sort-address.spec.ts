import { sortFrom, sortText } from './sort-address';

describe('the sorting of a table in the address', () => {
  it.each([
    { key: 'amount', descending: true },
    { key: 'text', descending: false },
  ])('comes back as it was written', (sort) => expect(sortFrom(sortText(sort))).toEqual(sort));
  it('is none where the address has none', () => expect(sortFrom(null)).toBeNull());
});

import { foundBy } from './found-by';

const found = (sought: string) => foundBy(['Fler i arbete', 'Arbete åt fler', 'Rent vatten'], sought, (text) => text);

describe('a search', () => {
  it('finds what holds every word, in any order', () =>
    expect(found('fler arbete')).toEqual(['Fler i arbete', 'Arbete åt fler']));
  it('does not find what holds only one of them', () => expect(found('rent arbete')).toEqual([]));
  it('offers everything where nothing is sought', () => expect(found(' ')).toHaveLength(3));
  it('offers no more than can be read', () =>
    expect(foundBy(Array.from({ length: 50 }, String), '', (text) => text)).toHaveLength(20));
});

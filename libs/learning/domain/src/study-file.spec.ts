import { sizeWords } from './study-file';

describe('the size of a file', () => {
  it.each([
    [300, '1 kB'],
    [12_400, '12 kB'],
    [1_440_000, '1,4 MB'],
  ])('of %d bytes is said as %s', (bytes, said) => expect(sizeWords(bytes, 'sv')).toBe(said));
  it('has the decimal mark of the language', () => expect(sizeWords(1_440_000, 'en')).toBe('1.4 MB'));
});

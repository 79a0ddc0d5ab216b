import { type GridColumn, sortedBy } from './grid-column';

interface Part {
  name: string;
  size: number | null;
}
const parts: Part[] = [
  { name: 'ö', size: 2 },
  { name: 'a', size: null },
  { name: '', size: 10 },
  { name: 'å', size: 1 },
];
const columns: GridColumn<Part, Part>[] = [
  { key: 'name', head: 'Namn', text: ({ name }) => name },
  { key: 'size', head: 'Antal', text: ({ size }) => String(size ?? ''), order: ({ size }) => size },
];
const names = (key: string, descending = false) =>
  sortedBy(parts, columns, { key, descending }).map(({ name }) => name);

describe('the order of a table', () => {
  it('is the Swedish alphabet, with the empty last', () => expect(names('name')).toEqual(['a', 'å', 'ö', '']));
  it('has the empty last in the other direction too', () => expect(names('name', true)).toEqual(['ö', 'å', 'a', '']));
  it('counts numbers as numbers, and what has none comes last', () => {
    expect(names('size')).toEqual(['å', 'ö', '', 'a']);
    expect(names('size', true)).toEqual(['', 'ö', 'å', 'a']);
  });
  it('is that of the chain where no column is chosen', () => expect(sortedBy(parts, columns, null)).toEqual(parts));
});

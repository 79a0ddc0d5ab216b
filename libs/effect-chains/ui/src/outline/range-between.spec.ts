import { rangeBetween } from './range-between';

describe('what lies between two', () => {
  it('holds both ends, whichever is first', () => {
    expect(rangeBetween([...'abcd'], 'b', 'd')).toEqual(['b', 'c', 'd']);
    expect(rangeBetween([...'abcd'], 'd', 'b')).toEqual(['b', 'c', 'd']);
  });
  it('is the second alone where the first is gone', () => expect(rangeBetween([...'abcd'], 'x', 'b')).toEqual(['b']));
});

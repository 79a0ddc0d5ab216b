import { warnedIndicator } from '../../testing/src';
import { shareSummed, summedShareFields } from './share-summed';

describe('a summed share', () => {
  it('is told of over time and over places, each in its field', () =>
    expect(shareSummed(warnedIndicator({ overTime: 'sum', overPlaces: 'sum' })).map(({ field }) => field)).toEqual([
      'overTime',
      'overPlaces',
    ]));
  it.each(['procent', '%', 'promille', 'procentenheter'])('is what a sum of %s is', (unit) =>
    expect(summedShareFields({ unit, overTime: 'sum', overPlaces: 'none' })).toEqual(['overTime']),
  );
  it('is not a mean of shares, nor a sum of what is counted', () => {
    expect(summedShareFields({ unit: 'procent', overTime: 'latest', overPlaces: 'mean' })).toEqual([]);
    expect(summedShareFields({ unit: 'antal', overTime: 'sum', overPlaces: 'sum' })).toEqual([]);
  });
});

import { sparkPieces } from './spark-line';

describe('sparkPieces', () => {
  const at = (year: number, value: number | null) => ({ period: String(year), value });
  it('goes from left to right and puts the highest at the top', () =>
    expect(sparkPieces([at(2020, 1), at(2021, 3)])).toEqual([
      [
        [3, 21],
        [93, 3],
      ],
    ]));
  it('breaks at a missing value and does not bridge it', () =>
    expect(sparkPieces([at(2020, 1), at(2021, null), at(2022, 3)])).toHaveLength(2));
  it('draws equal values in the middle', () =>
    expect(sparkPieces([at(2020, 5), at(2021, 5)])[0]?.map(([, y]) => y)).toEqual([12, 12]));
  it('draws nothing where there is nothing', () => {
    expect(sparkPieces([])).toEqual([]);
    expect(sparkPieces([at(2020, null)])).toEqual([]);
  });
  it('does not lose a single value', () => expect(sparkPieces([at(2020, 5)])).toEqual([[[48, 12]]]));
});

import type { SeriesDraft } from '../statistics-file';
import { placeBreaks } from './place-change';

const series = (placeCode: string, ...years: number[]): SeriesDraft => ({
  placeCode,
  placeName: placeCode,
  sex: 'total',
  observations: years.map((year) => ({ period: `${year}`, startsOn: `${year}-01-01`, value: 1, preliminary: false })),
});

describe('placeBreaks', () => {
  it('marks where Heby changed county, in the county’s series and between the two codes', () => {
    expect(placeBreaks([series('03', 2005, 2006, 2007)])).toMatchObject([{ period: '2007', places: ['03'] }]);
    expect(placeBreaks([series('1917', 2006), series('0331', 2008)])).toMatchObject([
      { period: '2008', places: ['1917', '0331'] },
    ]);
  });
  it('says nothing of series that lie on one side of the change', () =>
    expect(placeBreaks([series('03', 2007, 2008), series('0331', 2015), series('1917')])).toEqual([]));
  it('says nothing of places whose area is the same', () =>
    expect(placeBreaks([series('20', 1990, 2024)])).toEqual([]));
});

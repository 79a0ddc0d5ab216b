import { seriesTable } from './series-table';

describe('seriesTable', () => {
  const observations = [
    { period: '2024', value: 78.5, preliminary: false },
    { period: '2025', value: null, preliminary: true },
    { period: '2026', value: 79, preliminary: false, margin: 0.5, revision: 2 },
    { period: '2027', value: null, preliminary: false, revision: 2, withdrawn: true },
  ];
  it('has a row a value and leaves a missing one empty', () =>
    expect(
      seriesTable([{ id: '1', placeCode: '20', placeName: 'Dalarnas län', sex: 'women', observations }]).slice(1),
    ).toEqual([
      ['20', 'Dalarnas län', 'Kvinnor', '2024', 78.5, undefined, '', ''],
      ['20', 'Dalarnas län', 'Kvinnor', '2025', null, undefined, 'ja', ''],
      ['20', 'Dalarnas län', 'Kvinnor', '2026', 79, 0.5, '', 'ja'],
      ['20', 'Dalarnas län', 'Kvinnor', '2027', null, undefined, '', 'borttaget hos källan'],
    ]));
  it('has heads where there is nothing', () => expect(seriesTable([])).toHaveLength(1));
});

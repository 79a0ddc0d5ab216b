import type { IndicatorMultiple, Series, Sex } from '@rt/indicators/domain';
import { summary } from '../testing/indicators';
import { groupedMultiples, unfollowed } from './grouped-multiples';
import { multipleContent } from './multiple-content';

const line = (placeCode: string, sex: Sex): Series => ({
  id: placeCode + sex,
  placeCode,
  placeName: placeCode === '00' ? 'Riket' : 'Dalarnas län',
  sex,
  observations: [{ period: '2024', value: 1, preliminary: false }],
});
const multiple = (changes: Partial<IndicatorMultiple> = {}): IndicatorMultiple => ({
  ...summary(),
  series: [line('20', 'total'), line('20', 'women'), line('00', 'total'), line('21', 'total')],
  ...changes,
});
const goal = (lineageId: string) => ({ id: `g${lineageId}`, lineageId, code: null, wording: lineageId });

describe('groupedMultiples', () => {
  const tree = [goal('l2'), goal('l1'), goal('l3')];
  const first = multiple({ id: 'a', goals: [goal('l1')] });
  const key = multiple({ id: 'b', isKey: true, goals: [goal('l1'), goal('l2')] });
  const loose = multiple({ id: 'c', goals: [] });
  it('follows the tree, with the key ones first and one that follows two in both', () =>
    expect(
      groupedMultiples([first, key, loose], tree).map((group) => [
        group.goal?.lineageId ?? null,
        group.multiples.map(({ id }) => id),
      ]),
    ).toEqual([
      ['l2', ['b']],
      ['l1', ['b', 'a']],
      [null, ['c']],
    ]));
  it('knows which goals nobody follows', () =>
    expect(unfollowed([first, key], tree).map(({ lineageId }) => lineageId)).toEqual(['l3']));
});

describe('multipleContent', () => {
  it('draws the own place as a whole and the country in grey', () =>
    expect(multipleContent(multiple(), false).series.map(({ name, comparator }) => [name, comparator])).toEqual([
      ['Dalarnas län', undefined],
      ['Riket', true],
    ]));
  it('draws the first group that has values, short in the chart and with its full name beside', () => {
    const groups = [
      { code: 'E1', name: 'Utan värden', counties: ['17', '18'] },
      { code: 'E2', name: 'Liknande', counties: ['21', '20'] },
      { code: 'E3', name: 'Fler', counties: ['21', '20'] },
    ];
    const drawn = multipleContent(multiple(), false, groups).series;
    expect(drawn.map(({ name, short }) => [name, short])).toEqual([
      ['Dalarnas län', undefined],
      ['Riket', undefined],
      ['ovägt medelvärde av 2 län (Liknande)', 'ovägt'],
    ]);
  });
  it('draws women and men where there is no whole', () =>
    expect(
      multipleContent(multiple({ series: [line('20', 'women'), line('20', 'men')] }), false).series.map(
        ({ name }) => name,
      ),
    ).toEqual(['Kvinnor', 'Män']));
  it('does not draw the country twice where it is all there is', () =>
    expect(multipleContent(multiple({ series: [line('00', 'total')] }), false).series).toHaveLength(1));
  it('has no way required without a target', () =>
    expect(multipleContent(multiple({ target: null }), false)).toMatchObject({ target: null, required: [] }));
});

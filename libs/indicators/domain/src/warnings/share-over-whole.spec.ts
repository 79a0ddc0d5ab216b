import { warnedIndicator } from '../../testing/src';
import { shareOverWhole } from './share-over-whole';
import type { WarnedIndicator } from './warning';

const warned = (changes: Partial<WarnedIndicator>) => shareOverWhole(warnedIndicator(changes));

describe('a share over the whole', () => {
  it.each([
    ['baseline', { baseline: { value: 780, year: 2020 } }, 'Utgångsvärdet 2020 är 780 procent, mer än det hela (100).'],
    ['target', { target: { value: 101, year: 2030 } }, 'Målvärdet 2030 är 101 procent'],
    [null, { highest: { value: 100.5, period: '2024' } }, 'Mätvärdet 2024 är 100,5 procent'],
  ])('is told of: %s', (field, changes, words) =>
    expect(warned(changes)).toEqual([
      expect.objectContaining({ field, says: expect.objectContaining({ sv: expect.stringContaining(words) }) }),
    ]),
  );
  it('is not told of the whole itself', () => expect(warned({ target: { value: 100, year: 2030 } })).toEqual([]));
  it('counts per mille to a thousand', () => {
    expect(warned({ unit: 'promille', target: { value: 900, year: 2030 } })).toEqual([]);
    expect(warned({ unit: 'promille', target: { value: 1001, year: 2030 } })).toHaveLength(1);
  });
  it.each(['Procentuell förändring av folkmängden', 'Inkomst jämförd med riket', 'Självförsörjningsgrad livsmedel'])(
    'is not told of what may well exceed it: %s',
    (name) => expect(warned({ name, highest: { value: 140, period: '2024' } })).toEqual([]),
  );
  it('is not told of what is no share', () =>
    expect(
      ['antal', 'procentenheter', 'andel'].flatMap((unit) => warned({ unit, highest: { value: 400, period: '2024' } })),
    ).toEqual([]));
});

import type { Series } from '@rt/indicators/domain';
import fc from 'fast-check';
import { countsPeople, SMALLEST_GROUP, withoutSmallGroups } from './small-groups';

const series = (sex: Series['sex'], ...values: (number | null)[]): Series => ({
  id: sex,
  placeCode: '20',
  placeName: 'Dalarnas län',
  sex,
  observations: values.map((value, at) => ({ period: String(2020 + at), value, preliminary: false, margin: 1 })),
});
const valuesOf = (all: readonly Series[]) => all.map(({ observations }) => observations.map(({ value }) => value));

describe('small groups', () => {
  it.each([
    ['Deltagare som fått arbete', 'personer'],
    ['Elever utan behörighet', 'antal'],
    ['Nya jobb', 'antal kvinnor'],
  ])('are looked for in %s (%s)', (name, unit) => expect(countsPeople({ name, unit })).toBe(true));

  it.each([
    ['Andel elever med behörighet', 'procent'],
    ['Utsläpp per invånare', 'ton per invånare'],
    ['Nystartade företag', 'antal'],
    ['Bredband', 'procent av invånarna'],
  ])('are not looked for in %s (%s)', (name, unit) => expect(countsPeople({ name, unit })).toBe(false));

  it('take the other sex with them, but not both together', () => {
    const { series: shown, hidden } = withoutSmallGroups([series('total', 20), series('women', 3), series('men', 17)]);
    expect(valuesOf(shown)).toEqual([[20], [null], [null]]);
    expect(hidden).toBe(2);
    expect(shown[1]?.observations[0]?.margin).toBeNull();
  });

  it('leave nothing, missing and five alone', () => {
    const { series: shown, hidden } = withoutSmallGroups([series('total', 0, null, 5)]);
    expect([valuesOf(shown), hidden]).toEqual([[[0, null, 5]], 0]);
  });

  it('are never told, and never to be had by taking one sex from both', () => {
    const count = fc.integer({ min: 0, max: 12 });
    fc.assert(
      fc.property(count, count, (women, men) => {
        const { series: shown } = withoutSmallGroups([
          series('total', women + men),
          series('women', women),
          series('men', men),
        ]);
        const [total, w, m] = valuesOf(shown).map(([value]) => value ?? null);
        for (const [real, known] of [
          [women, w],
          [men, m],
        ] as const) {
          if (real === 0 || real >= SMALLEST_GROUP) continue;
          expect(known).toBeNull();
        }
        if (total !== null && (w === null || m === null)) expect([w, m]).toEqual([null, null]);
      }),
    );
  });
});

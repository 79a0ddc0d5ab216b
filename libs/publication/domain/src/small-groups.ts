import type { Series } from '@rt/indicators/domain';

/** Fewer people than this are not told of. */
export const SMALLEST_GROUP = 5;

const PEOPLE =
  /\b(person|deltagar|elev|kvinn|män|man|invånar|individ|arbetslös|sysselsatt|anställd|studerande|barn|ungdom|people|participant|women|men)/iu;
const SHARE = /procent|andel|%|per\s|promille|percent|share/iu;

/** Whether an indicator counts people: its unit, or its name where the unit is a bare count, names them, and it is no share. */
export function countsPeople({ name, unit }: { name: string; unit: string }): boolean {
  if (SHARE.test(unit) || SHARE.test(name)) return false;
  return PEOPLE.test(unit) || (/^(antal|st|count|number)\b/iu.test(unit) && PEOPLE.test(name));
}

/**
 * The series with counts of one to four people taken away. Where one sex is taken away the other goes with it, since it
 * could be had by taking the other from both together.
 */
export function withoutSmallGroups<T extends Pick<Series, 'placeCode' | 'sex' | 'observations'>>(
  series: readonly T[],
): { series: T[]; hidden: number } {
  const small = new Set<string>();
  for (const { placeCode, sex, observations } of series)
    for (const { period, value } of observations)
      if (value !== null && value > 0 && value < SMALLEST_GROUP)
        for (const other of sex === 'total' ? ['total', 'women', 'men'] : ['women', 'men'])
          small.add(`${placeCode}|${other}|${period}`);
  let hidden = 0;
  const shown = series.map((each) => ({
    ...each,
    observations: each.observations.map((observation) => {
      if (observation.value === null || !small.has(`${each.placeCode}|${each.sex}|${observation.period}`))
        return observation;
      hidden += 1;
      return { ...observation, value: null, margin: null };
    }),
  }));
  return { series: shown, hidden };
}

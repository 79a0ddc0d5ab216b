import type { Bilingual } from '@rt/shared/domain';
import { COUNTRY_CODE, ownPlaceCodes } from './place';
import { SEXES } from './series';
import type { DimensionRole, StatisticsChoice, StatisticsDescription, StatisticsDimension } from './statistics-file';
import { StatisticsProblem } from './statistics-problem';

/** The dimension of a file that has a role, if any has. */
export const dimensionOf = (
  { dimensions }: StatisticsDescription,
  role: DimensionRole,
): StatisticsDimension | undefined => dimensions.find((dimension) => dimension.role === role);

/** The dimensions that need one value chosen: content, and everything that is not place, sex or time. */
export const toBeFixed = ({ dimensions }: StatisticsDescription): StatisticsDimension[] =>
  dimensions.filter(({ role }) => role === 'content' || role === 'other');

const TOTAL = /^(tot|totalt|total|samtliga|alla|båda)/i;

/** The value to start from: the only one, the one the source names as total, or one that calls itself a total. */
function usual({ values, total }: StatisticsDimension): string | undefined {
  if (values.length === 1) return values[0]?.code;
  return total ?? values.find(({ code, label }) => TOTAL.test(label) || TOTAL.test(code))?.code;
}

/**
 * A first choice for a region: its own county (else the only place there is), all sexes, and what is usual in the other
 * dimensions. A dimension without a total is left for the person to choose: adding parts up would be a guess.
 */
export function suggestChoice(file: StatisticsDescription, countyCode: string | null): StatisticsChoice {
  const places = dimensionOf(file, 'place')?.values.map(({ code }) => code) ?? [countyCode ?? COUNTRY_CODE];
  const own = ownPlaceCodes(countyCode)
    .filter((code) => places.includes(code))
    .slice(0, 1);
  const sexes = dimensionOf(file, 'sex')?.values.map(({ code }) => code) ?? ['total'];
  return {
    fixed: toBeFixed(file).flatMap((dimension) => {
      const value = usual(dimension);
      return value === undefined ? [] : [{ dimension: dimension.code, value }];
    }),
    places: own.length > 0 || places.length > 1 ? own : places,
    sexes: SEXES.filter((sex) => sexes.includes(sex)),
  };
}

const refuse = (code: string, place: string, messages: Bilingual) =>
  new StatisticsProblem(`statistics.choice-${code}`, place, messages);

/** What still has to be chosen before series can be made, one problem a place; empty where the choice is complete. */
export function missingInChoice(file: StatisticsDescription, choice: StatisticsChoice): StatisticsProblem[] {
  const chosen = new Set(choice.fixed.map(({ dimension }) => dimension));
  const dimensions = toBeFixed(file).filter(({ code }) => !chosen.has(code));
  return [
    ...dimensions.map(({ code, label }) =>
      refuse('missing', `fixed.${code}`, { sv: `Välj ett värde för ${label}.`, en: `Choose a value for ${label}.` }),
    ),
    ...(choice.places.length
      ? []
      : [refuse('missing', 'places', { sv: 'Välj minst en plats.', en: 'Choose at least one place.' })]),
    ...(choice.sexes.length
      ? []
      : [
          refuse('missing', 'sexes', {
            sv: 'Välj minst ett kön eller totalt.',
            en: 'Choose at least one sex, or the total.',
          }),
        ]),
  ];
}

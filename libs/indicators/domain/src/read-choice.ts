import { listAt, objectAt, own } from './json-access';
import { SEXES, type Sex } from './series';
import { STATISTICS_LIMITS, type StatisticsChoice } from './statistics-file';
import { malformed } from './statistics-problem';

/** A choice as it came over the wire: JSON of the form `StatisticsChoice`. Throws `StatisticsProblem` naming the place. */
export function readChoice(text: string): StatisticsChoice {
  const choice = objectAt(parsed(text), 'choice');
  const fixed = upTo(STATISTICS_LIMITS.dimensions, own(choice, 'fixed'), 'fixed').map((entry, at) => {
    const each = objectAt(entry, `fixed[${at}]`);
    return {
      dimension: textAt(own(each, 'dimension'), `fixed[${at}].dimension`),
      value: textAt(own(each, 'value'), `fixed[${at}].value`),
    };
  });
  const places = upTo(1000, own(choice, 'places'), 'places').map((place, at) => textAt(place, `places[${at}]`));
  return { fixed, places, sexes: upTo(SEXES.length, own(choice, 'sexes'), 'sexes').map(sexAt) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw malformed('choice', { sv: 'JSON', en: 'JSON' });
  }
}

function upTo(limit: number, value: unknown, place: string): readonly unknown[] {
  const list = listAt(value, place);
  if (list.length <= limit) return list;
  throw malformed(place, { sv: `högst ${limit} värden`, en: `at most ${limit} values` });
}

function textAt(value: unknown, place: string): string {
  if (typeof value === 'string' && value.length > 0 && value.length <= 200) return value;
  throw malformed(place, { sv: 'en kod', en: 'a code' });
}

function sexAt(value: unknown, at: number): Sex {
  const sex = SEXES.find((each) => each === value);
  if (sex) return sex;
  throw malformed(`sexes[${at}]`, { sv: 'total, women eller men', en: 'total, women or men' });
}

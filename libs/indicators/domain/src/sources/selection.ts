import { listAt, objectAt, own } from '../json-access';
import type { StatisticsChoice } from '../statistics-file';
import { malformed } from '../statistics-problem';
import type { SourceSelection, SourceTable } from './source-table';
import type { AskedVariable } from './split-selection';

export const SELECTION_LIMITS = { variables: 20, values: 10_000, code: 200 } as const;

/** A selection as it came over the wire. Throws `StatisticsProblem` naming the place. */
export function readSelection(value: unknown): SourceSelection {
  const variables = upTo(SELECTION_LIMITS.variables, own(objectAt(value, 'selection'), 'variables'), 'variables');
  return {
    variables: variables.map((each, at) => {
      const place = `variables[${at}]`;
      const variable = objectAt(each, place);
      const values = own(variable, 'values');
      const list = () => upTo(SELECTION_LIMITS.values, values, `${place}.values`);
      return {
        code: codeOf(own(variable, 'code'), `${place}.code`),
        values: values === 'all' ? 'all' : list().map((code) => codeOf(code, `${place}.values`)),
      };
    }),
  };
}

function upTo(limit: number, value: unknown, place: string): readonly unknown[] {
  const list = listAt(value, place);
  if (list.length <= limit) return list;
  throw malformed(place, { sv: `högst ${limit} värden`, en: `at most ${limit} values` });
}

function codeOf(value: unknown, place: string): string {
  if (typeof value === 'string' && value.length > 0 && value.length <= SELECTION_LIMITS.code) return value;
  throw malformed(place, { sv: 'en kod', en: 'a code' });
}

/** The selection without what the choice would throw away: where one value is fixed, only that one is fetched. */
export const narrow = ({ variables }: SourceSelection, { fixed }: StatisticsChoice): SourceSelection => ({
  variables: variables.map((variable) => {
    const value = fixed.find(({ dimension }) => dimension === variable.code)?.value;
    return value === undefined ? variable : { ...variable, values: [value] };
  }),
});

/** What a selection means in a table as it is now. */
export interface Asked {
  variables: AskedVariable[];
  /** Variables and values that were chosen but that the table does not have any more: `Alder`, `Region: 1917`. */
  vanished: string[];
  /** Labels of the variables that need a value and have none. */
  missing: string[];
}

/** Writes a selection out for a table: `all` becomes every value there is today, and each value is asked for once. */
export function askedOf(table: SourceTable, { variables }: SourceSelection): Asked {
  const known = new Map(table.variables.map((variable) => [variable.code, variable]));
  const vanished = variables.flatMap(({ code, values }) => {
    const there = new Set(known.get(code)?.values.map((value) => value.code));
    if (!known.has(code)) return [code];
    return values === 'all' ? [] : values.filter((value) => !there.has(value)).map((value) => `${code}: ${value}`);
  });
  const asked = table.variables.flatMap(({ code, values: all }) => {
    const wanted = variables.find((each) => each.code === code)?.values ?? [];
    const values = all.map((value) => value.code).filter((value) => wanted === 'all' || wanted.includes(value));
    return values.length ? [{ code, values }] : [];
  });
  const covered = new Set(asked.map(({ code }) => code));
  const missing = table.variables.filter(({ code, optional }) => !optional && !covered.has(code));
  return { variables: asked, vanished, missing: missing.map(({ label }) => label) };
}

import type { FactCode } from '@rt/evaluability/domain';

type Part = 'count' | 'of' | 'value' | 'from' | 'to' | 'names';

/** One `KnownFact` as JSON; each part is a statement of its own over the CTEs around it. */
export const fact = (code: FactCode, parts: Partial<Record<Part, string>>): string =>
  `json_build_object('code', '${code}', ${Object.entries(parts)
    .map(([part, statement]) => `'${part}', (${statement})`)
    .join(', ')})`;

/** The names of some rows of a CTE, as `names` has them. */
export const someNames = (from: string): string =>
  `SELECT coalesce(json_agg(name), '[]') FROM (SELECT name FROM ${from} ORDER BY name LIMIT 5) AS shown`;

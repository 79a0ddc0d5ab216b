import type { Bilingual, Id } from '@rt/shared/domain';

/** Two or more interventions that say the same of the same thing: perhaps the same people, counted twice. */
export interface DoubleCount {
  code: 'report.claimed-twice';
  /** The interventions it concerns. */
  elements: Id[];
  value: number;
  message: Bilingual;
}

export interface Claim {
  interventionId: Id;
  name: string;
  actual: number | null;
}

/**
 * Flags interventions that report the same value of the same indicator, under one goal and for one period, where values
 * are summed. Zero is no claim. It is a question to ask, not a verdict: two courses may well have had 24 participants each.
 */
export function doubleCounts(claims: readonly Claim[]): DoubleCount[] {
  const byValue = new Map<number, Map<Id, string>>();
  for (const { interventionId, name, actual } of claims)
    if (actual) byValue.set(actual, (byValue.get(actual) ?? new Map<Id, string>()).set(interventionId, name));
  return [...byValue].flatMap(([value, interventions]) =>
    interventions.size < 2
      ? []
      : [
          {
            code: 'report.claimed-twice',
            elements: [...interventions.keys()],
            value,
            message: sentence([...interventions.values()]),
          },
        ],
  );
}

function sentence(names: string[]): Bilingual {
  const listed = (and: string) => `${names.slice(0, -1).join(', ')} ${and} ${names.at(-1) ?? ''}`;
  return {
    sv: `${listed('och')} har rapporterat samma värde. Kontrollera att ingen räknas två gånger.`,
    en: `${listed('and')} have reported the same value. Check that nobody is counted twice.`,
  };
}

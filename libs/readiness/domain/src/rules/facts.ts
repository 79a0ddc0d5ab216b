import type { Span, WordingFacts } from '../report';
import { spanOf } from '../text/span';
import type { Wording } from '../text/wording';
import type { Quantity } from './quantities';
import type { Year } from './years';

const SOURCE =
  /(?:[Ee]nligt|[Kk]älla:?|[Mm]äts i|[Mm]äts av)\s+([A-ZÅÄÖ][\wåäöÅÄÖ-]*(?:\s+(?:och\s+)?[A-ZÅÄÖ][\wåäöÅÄÖ-]*)*(?:\s+(?:statistik|mätning|undersökning|enkät))?)/;

interface Seen {
  population: Span[];
  measure: Span[];
  direction: Span[];
  target: Span[];
  baseline: Span[];
  quantities: Quantity[];
  years: Year[];
}

/** What the wording already says, in its own words, for the rewrite template. */
export function factsOf(wording: Wording, seen: Seen): WordingFacts {
  const base = seen.quantities.find(({ role }) => role === 'baseline');
  const baseYear = seen.years.find(({ role }) => role === 'baseline');
  const due = seen.years.findLast(({ role }) => role === 'deadline');
  const facts: WordingFacts = {
    who: seen.population[0]?.text,
    what: seen.measure[0]?.text,
    direction: seen.direction[0]?.text,
    from: base
      ? spanOf(wording, base.first, base.last).text
      : baseYear
        ? String(baseYear.year)
        : seen.baseline[0]?.text,
    to: seen.target[0]?.text,
    when: due ? spanOf(wording, due.first, due.last).text : undefined,
    source: SOURCE.exec(wording.text)?.[1],
  };
  return Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined)) as WordingFacts;
}

import { words } from '../lexicon/words';
import type { Direction, Span, WordingFacts } from '../report';
import { spanOf } from '../text/span';
import type { Wording } from '../text/wording';
import type { ChangeWord } from './direction';
import type { Measure } from './measure';
import type { Quantity } from './quantities';
import type { Year } from './years';

/** Longer subjects than this are no name of a measure. */
const LONGEST_SUBJECT = 14;
const SOURCE =
  /(?:[Ee]nligt|[Kk]älla:?|[Mm]äts i|[Mm]äts av)\s+([A-ZÅÄÖ][\wåäöÅÄÖ-]*(?:\s+(?:och\s+)?[A-ZÅÄÖ][\wåäöÅÄÖ-]*)*(?:\s+(?:statistik|mätning|undersökning|enkät))?)/;

interface Seen {
  population: Span[];
  measure: Span[];
  targets: Span[];
  baseline: Span[];
  direction: Direction;
  changes: ChangeWord[];
  measures: Measure[];
  quantities: Quantity[];
  years: Year[];
}

/** What the wording already says, in its own words, for the rewrite template; the direction as a verb that follows "ska". */
export function factsOf(wording: Wording, seen: Seen): WordingFacts {
  const base = seen.quantities.find(({ role }) => role === 'baseline');
  const baseYear = seen.years.find(({ role }) => role === 'baseline');
  const due = seen.years.findLast(({ role }) => role === 'deadline');
  const facts: WordingFacts = {
    who: seen.population[0]?.text,
    what: measured(wording, seen.measures[0]),
    direction: directionVerb(wording, seen.direction, seen.changes[0]),
    from: base
      ? spanOf(wording, base.first, base.last).text
      : baseYear
        ? String(baseYear.year)
        : seen.baseline[0]?.text,
    to: numbered(seen.targets[0]),
    when: due ? spanOf(wording, due.first, due.last).text : undefined,
    source: SOURCE.exec(wording.text)?.[1],
  };
  return Object.fromEntries(Object.entries(facts).filter(([, text]) => text !== undefined)) as WordingFacts;
}

/** A level or size as a number; what is set against others or says all or nothing has no place after "till". */
const numbered = (target: Span | undefined): string | undefined =>
  target && !/^(?:alla|samtliga|\S*(?:halver|dubbl)\S*)/i.test(target.text) && !/(?:^|\s)än(?:\s|$)/.test(target.text)
    ? target.text
    : undefined;

/** The measure with what defines it, where it stands before the main verb: "andelen unga som arbetar". */
function measured(wording: Wording, measure: Measure | undefined): string | undefined {
  if (!measure) return undefined;
  const opening = wording.items[measure.first]!;
  if (opening.lower === 'fler' || opening.lower === 'färre') {
    return measure.last > measure.first
      ? `antalet ${spanOf(wording, measure.first + 1, measure.last).text}`
      : undefined;
  }
  if (measure.counted) return undefined;
  const { items, sentences } = wording;
  const { verb } = sentences[items[measure.first]!.sentence]!;
  const whole = verb > measure.last && verb - measure.first <= LONGEST_SUBJECT && items[verb - 1]!.kind === 'word';
  return spanOf(wording, measure.first, whole ? verb - 1 : measure.last).text;
}

/** Verbs of change that things do by themselves; others stand in the passive after "ska". */
const BY_ITSELF = new Set(
  words('öka minska växa stiga sjunka avta krympa falla tillta upphöra försvinna expandera accelerera'),
);
const PLAIN: Record<Direction, string | undefined> = {
  increase: 'öka',
  decrease: 'minska',
  maintain: 'ligga kvar',
  state: 'vara',
  none: undefined,
};

function directionVerb({ items }: Wording, direction: Direction, change: ChangeWord | undefined): string | undefined {
  const word = change && items[change.first]!.word;
  const lemma = word?.verb?.change ? word.verb.lemma : word?.participle ? word.lemma : undefined;
  if (!lemma || direction === 'maintain') return PLAIN[direction];
  return BY_ITSELF.has(lemma) ? lemma : `${lemma}s`;
}

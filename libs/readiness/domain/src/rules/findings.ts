import type { Direction, Kind, Span, Target } from '../report';
import { spanOf } from '../text/span';
import type { Wording } from '../text/wording';
import { changeWords, directionOf } from './direction';
import type { ChangeWord } from './direction';
import { activityAt, isDatedProduct, promisesState } from './activity';
import { kindOf } from './kind';
import { measuresOf } from './measure';
import type { Measure } from './measure';
import { quantitiesOf } from './quantities';
import type { Quantity } from './quantities';
import { targetOf } from './target';
import { totalsOf } from './totals';
import type { Total } from './totals';
import { UNSETTLED, vagueSpans } from './vague';
import { yearsOf } from './years';
import type { Year } from './years';

/** What the rules that hang together have found in a wording: its years, amounts, changes, measures, level, doing and kind. */
export interface Findings {
  years: Year[];
  quantities: Quantity[];
  changes: ChangeWord[];
  /** Statistics and counted things; those that are all or nothing are in `measures` only. */
  counted: Measure[];
  measures: Measure[];
  target: Target;
  targets: Span[];
  /** The word that says what somebody is to do, or -1. */
  activityAt: number;
  direction: Direction;
  kind: Kind;
}

/** Runs the rules in the order in which they need each other. */
export function findingsOf(wording: Wording): Findings {
  const years = yearsOf(wording);
  const quantities = quantitiesOf(wording, years);
  const changes = changeWords(wording);
  const totals = totalsOf(wording, quantities);
  const at = activityAt(wording);
  const dated = at >= 0 && years.some(({ role }) => role === 'deadline') && isDatedProduct(wording, at);
  let { target, spans: targets } = targetOf(wording, quantities, totals);
  if (target === 'none' && dated) {
    target = 'total';
    targets = [spanOf(wording, at, at)];
  }
  const counted = measuresOf(wording, quantities);
  const looked = target === 'total' ? observable(wording, totals, dated ? at : -1) : [];
  const measures = [...counted, ...looked];
  const direction =
    fromTo(wording, changes, quantities) ??
    settledDirection(wording, { changes, totals, target, at, measure: measures.length > 0 });
  const kind = kindOf(wording, { direction, measure: measures.length > 0, target, activity: at >= 0 });
  return { years, quantities, changes, counted, measures, target, targets, activityAt: at, direction, kind };
}

/** What is all or nothing is a measure where it can be counted or looked up: "alla" with a mere quality cannot. */
function observable(wording: Wording, totals: Total[], dated: number): Measure[] {
  const found = totals.filter((total) => total.observable);
  const every = totals.filter((total) => !total.observable && total.every);
  if (found.length === 0 && every.length > 0 && vagueSpans(wording, UNSETTLED).length === 0) found.push(...every);
  const measures = found.map(({ first, last }) => ({ first, last, counted: true }));
  return dated >= 0 ? [...measures, { first: dated, last: dated, counted: true }] : measures;
}

/** "Från dagens 23 000 till 30 000": the two values say the direction where no word does. */
function fromTo({ items }: Wording, changes: ChangeWord[], quantities: Quantity[]): Direction | undefined {
  const start = quantities.find(({ role }) => role === 'baseline');
  const end = quantities.find(
    ({ role, first }) => role === 'level' && start && first > start.last && items[first - 1]?.lower === 'till',
  );
  if (changes.length > 0 || !start || !end) return undefined;
  const [from, to] = [start, end].map(({ first }) =>
    Number(items[first]!.text.replace(/[\s.]/gu, '').replace(',', '.')),
  );
  if (!from || !to || from === to) return undefined;
  return to > from ? 'increase' : 'decrease';
}

interface Settling {
  changes: ChangeWord[];
  totals: Total[];
  target: Target;
  at: number;
  measure: boolean;
}

/** A doing has no direction of its own unless it is for a state that is named; a heading with a level states one. */
function settledDirection(wording: Wording, { changes, totals, target, at, measure }: Settling): Direction {
  const direction = directionOf(wording, changes);
  if (changes.length > 0) return direction;
  const fact = totals.some(({ first, fact: known }) => known && Math.abs(first - at) <= 1);
  if (at >= 0) return fact || promisesState(wording, at) ? 'state' : 'none';
  const levelled = measure && target !== 'none' && target !== 'comparator';
  return direction === 'none' && levelled ? 'state' : direction;
}

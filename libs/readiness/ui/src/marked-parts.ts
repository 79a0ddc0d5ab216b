import type { Criterion, CriterionNote } from '@rt/readiness/domain';

/** A stretch of the wording and which criteria its words show; none for ordinary text. */
export interface MarkedPart {
  start: number;
  text: string;
  criteria: Criterion[];
}

/**
 * The wording cut where the words that show a criterion begin and end, so that every stretch can be marked. Read one after the
 * other the parts are the wording. Spans outside the text (of a report on an older wording) are cut off.
 */
export function markedParts(wording: string, notes: readonly CriterionNote[]): MarkedPart[] {
  const spans = notes.flatMap(({ criterion, words }) => words.map(({ start, end }) => ({ criterion, start, end })));
  const within = (at: number) => Math.max(0, Math.min(at, wording.length));
  const cuts = new Set([0, wording.length, ...spans.flatMap(({ start, end }) => [within(start), within(end)])]);
  const places = [...cuts].sort((one, other) => one - other);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? wording.length;
    const covering = spans.filter((span) => span.start <= start && span.end >= end);
    return {
      start,
      text: wording.slice(start, end),
      criteria: [...new Set(covering.map(({ criterion }) => criterion))],
    };
  });
}

/** The criteria shown by the word at a place in the text; a caret right after a word counts as in it. */
export function criteriaAt(parts: readonly MarkedPart[], offset: number): Criterion[] {
  const at = parts.find(({ start, text }) => offset >= start && offset < start + text.length);
  const before = parts.find(({ start, text }) => offset === start + text.length);
  return at?.criteria.length ? at.criteria : (before?.criteria ?? []);
}

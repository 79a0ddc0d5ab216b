import { currentTarget } from './current-target';
import { placeInTime } from './place-in-time';
import { type Point, pointsOf, recentPoints } from './points';
import type { DatedTarget, SeriesBreak, StatusFacts } from './status-facts';

/** A break with the month in which it starts, counted from year 0. */
export interface PlacedBreak extends SeriesBreak {
  starts: number;
}

/** The facts read once for all three statuses. */
export interface Reading {
  facts: StatusFacts;
  /** The values of the last five years, oldest first. */
  recent: readonly Point[];
  newest: Point | null;
  /** The newest break there is: values before it say nothing about those after. */
  lastBreak: PlacedBreak | null;
  target: DatedTarget | null;
}

export function readFacts(facts: StatusFacts): Reading {
  const recent = recentPoints(facts.observations);
  return {
    facts,
    recent,
    newest: recent.at(-1) ?? null,
    lastBreak: lastOf(facts.breaks),
    target: currentTarget(facts.targets, facts.polarity),
  };
}

/** Every value, oldest first. */
export const everyPoint = ({ facts }: Reading): Point[] => pointsOf(facts.observations);

/** Those of some points that can be compared with the newest: what has come since the last break. */
export const comparable = (points: readonly Point[], { lastBreak }: Reading): readonly Point[] =>
  lastBreak ? points.filter(({ starts }) => starts >= lastBreak.starts) : points;

function lastOf(breaks: readonly SeriesBreak[]): PlacedBreak | null {
  let last: PlacedBreak | null = null;
  for (const each of breaks) {
    const starts = placeInTime(each.period)?.starts;
    if (starts !== undefined && (!last || starts >= last.starts)) last = { ...each, starts };
  }
  return last;
}

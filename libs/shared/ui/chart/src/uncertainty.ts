import type { LineSegment, PlacedPoint } from './line-segments';

/** Values in a row whose margins are known, with the series they belong to. */
export interface MarginRun {
  index: number;
  points: (PlacedPoint & { margin: number })[];
  /** How many pixels beside its point a whisker stands, where several lines have them. */
  shift: number;
}

const BESIDE = 6;

/** How uncertainty is drawn: as a band along a line, or as a whisker at a point. */
export interface Uncertainty {
  bands: MarginRun[];
  whiskers: MarginRun[];
}

/**
 * Bands where the margins of at least two values in a row of the only series that has any are known; whiskers else, since
 * bands that lie on each other cannot be told apart. Whiskers of several lines stand beside each other.
 */
export function uncertaintyOf(segments: readonly LineSegment[]): Uncertainty {
  const runs = segments.flatMap(({ index, series }) =>
    marginRuns(series).map((points) => ({ index, points, shift: 0 })),
  );
  const lines = [...new Set(runs.map(({ index }) => index))];
  const alone = lines.length === 1;
  const isBand = ({ points }: MarginRun) => alone && points.length > 1;
  const beside = ({ index }: MarginRun) => (lines.indexOf(index) - (lines.length - 1) / 2) * BESIDE;
  const whiskers = runs.filter((run) => !isBand(run)).map((run) => ({ ...run, shift: beside(run) }));
  return { bands: runs.filter(isBand), whiskers };
}

function marginRuns(points: readonly PlacedPoint[]): MarginRun['points'][] {
  const runs: MarginRun['points'][] = [[]];
  for (const point of points) {
    if (point.margin) runs.at(-1)?.push({ ...point, margin: point.margin });
    else runs.push([]);
  }
  return runs.filter(({ length }) => length > 0);
}

import type { KnotState } from './thread-knot';

/** One stroke of the thread; the kind decides weight, dashes and colour. */
export interface ThreadStroke {
  kind: 'running' | 'thin' | 'pale' | 'strand';
  /** SVG path data in pixels. */
  path: string;
}

/** A cell of the thread: its size in pixels, its own state and its neighbours' (null at the ends). */
export interface ThreadCellShape {
  width: number;
  height: number;
  state: KnotState;
  previous: KnotState | null;
  next: KnotState | null;
}

/** The strokes within one cell; two cells side by side meet at the same height, so that the thread is one line. */
export function drawCell(cell: ThreadCellShape): ThreadStroke[] {
  const right = drawHalf(cell, cell.next).map((stroke) => mirrored(stroke, cell.width));
  return [...drawHalf(cell, cell.previous), ...right].map(({ kind, points }) => ({ kind, path: pathOf(points) }));
}

const mirrored = ({ kind, points }: PointStroke, width: number): PointStroke => ({
  kind,
  points: points.map(([x, y]) => [width - x, y] as const),
});

const pathOf = ([start, ...rest]: readonly Point[]) => `M${written(start)}C${rest.map(written).join(' ')}`;

const written = (point: Point | undefined) => point?.map((place) => Math.round(place * 100) / 100).join(',') ?? '';

/** The left half: a curve from the cell's edge up to its knot, or a loose end where the cell is a break. */
function drawHalf({ width, height, state }: ThreadCellShape, beside: KnotState | null): PointStroke[] {
  if (beside === null) return [];
  if (state !== 'broken') return [{ kind: state === 'not_asked' ? 'pale' : state, points: halfCurve(width, height) }];
  return beside === 'running' || beside === 'thin' ? looseEnd(width, height, beside) : [];
}

interface PointStroke {
  kind: ThreadStroke['kind'];
  /** Start, two control points and end of a cubic curve. */
  points: readonly Point[];
}
type Point = readonly [x: number, y: number];

/** How far the thread hangs between two knots. */
const sagOf = (height: number) => height * 0.055;

function halfCurve(width: number, height: number): Point[] {
  const [low, high] = [height / 2 + sagOf(height), height / 2 - sagOf(height)];
  return [
    [0, low],
    [width * 0.16, low],
    [width * 0.3, high],
    [width / 2, high],
  ];
}

/** What is left of the thread where it broke: it gives way downwards and splits into strands. */
function looseEnd(width: number, height: number, kind: 'running' | 'thin'): PointStroke[] {
  const start = height / 2 + sagOf(height);
  const reach = Math.min(height, width / 2);
  const end: Point = [Math.max(width * 0.22, width / 2 - reach * 0.62), start + height * 0.05];
  const strand = ([dx, dy]: Point, bend: number): PointStroke => ({
    kind: 'strand',
    points: [
      end,
      [end[0] + dx * reach * 0.45, end[1] + dy * reach * bend],
      [end[0] + dx * reach * 0.95, end[1] + dy * reach * (bend + 0.3)],
      [end[0] + dx * reach, end[1] + dy * reach],
    ],
  });
  return [
    { kind, points: [[0, start], [end[0] * 0.4, start], [end[0] * 0.8, start], end] },
    strand([0.08, 0.3], 0.1),
    strand([0.17, 0.23], 0.15),
    strand([0.24, 0.1], 0.1),
  ];
}

import {
  formatNumber,
  formatPeriod,
  type Language,
  periodBeginning,
  textBlock,
  textWidth,
  xml,
} from '@rt/shared/domain';
import { ticks } from './ticks';

export interface PictureLine {
  label: string;
  /** 1–4: which of the four lines of the stylesheet. */
  look: number;
  points: readonly { period: string; value: number | null }[];
}

export interface IndicatorPicture {
  language: Language;
  /** What a reader is told who cannot see it. */
  sentence: string;
  lines: readonly PictureLine[];
  /** The way from baseline to target, a value a year. */
  path: readonly { year: number; value: number }[];
  targets: readonly { year: number; value: number; current: boolean }[];
}

const SIZE = { width: 760, height: 340 } as const;
const PLOT = { left: 64, top: 16, bottom: 296 } as const;

/** An indicator over time as SVG without styles of its own: classes name what each part is. null where there is no value. */
export function indicatorPicture({ language, sentence, lines, path, targets }: IndicatorPicture): string | null {
  const points = lines.flatMap(({ points }) => points).filter(({ value }) => value !== null);
  if (!points.length) return null;
  const right = SIZE.width - Math.min(200, 24 + Math.max(...lines.map(({ label }) => textWidth(label))));
  const years = [...points.map(({ period }) => periodBeginning(period)), ...targets.map(({ year }) => year)];
  const values = [...points.map(({ value }) => value ?? 0), ...targets.map(({ value }) => value)];
  const marks = ticks(Math.min(...values), Math.max(...values));
  const [low, high] = [marks[0] ?? 0, marks.at(-1) ?? 1];
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const x = (year: number) =>
    round(
      last === first ? (PLOT.left + right) / 2 : PLOT.left + ((year - first) / (last - first)) * (right - PLOT.left),
    );
  const y = (value: number) => round(PLOT.bottom - ((value - low) / (high - low)) * (PLOT.bottom - PLOT.top));
  const at = ({ period, value }: { period: string; value: number | null }) =>
    `${x(periodBeginning(period))},${y(value ?? 0)}`;
  const grid = marks.map(
    (mark) =>
      `<line class="rule" x1="${PLOT.left}" x2="${right}" y1="${y(mark)}" y2="${y(mark)}"/>${textBlock(
        [formatNumber(mark, language)],
        PLOT.left - 10,
        y(mark) + 5,
        0,
        'class="faint" font-size="14" text-anchor="end"',
      )}`,
  );
  const drawn = lines.map(({ look, points }) => {
    const parts = runs(points).map((run) => run.map(at).join(' '));
    const dots = points
      .filter(({ value }) => value !== null)
      .map((point) => {
        const said = `${formatPeriod(point.period, language)}: ${formatNumber(point.value, language)}`;
        return `<circle class="dot s${look}" cx="${at(point).split(',')[0]}" cy="${at(point).split(',')[1]}" r="3"><title>${xml(said)}</title></circle>`;
      });
    return parts.map((part) => `<polyline class="line s${look}" points="${part}"/>`).join('') + dots.join('');
  });
  const way =
    path.length > 1
      ? `<polyline class="path" points="${path.map(({ year, value }) => `${x(year)},${y(value)}`).join(' ')}"/>`
      : '';
  const aims = targets.map(
    ({ year, value, current }) =>
      `<rect class="${current ? 'goalmark' : 'oldmark'}" x="${x(year) - 5}" y="${y(value) - 5}" width="10" height="10" transform="rotate(45 ${x(year)} ${y(value)})"><title>${xml(`${year}: ${formatNumber(value, language)}`)}</title></rect>`,
  );
  const names = spread(
    lines.flatMap(({ label, points }) => {
      const end = points.findLast(({ value }) => value !== null);
      return end ? [{ label, x: x(periodBeginning(end.period)), y: y(end.value ?? 0) }] : [];
    }),
  ).map((name) => textBlock([name.label], Math.min(name.x + 10, right + 10), name.y + 5, 0, 'font-size="15"'));
  return `<svg viewBox="0 0 ${SIZE.width} ${SIZE.height}" width="${SIZE.width}" height="${SIZE.height}" role="img" aria-label="${xml(sentence)}">${grid.join('')}${yearMarks(
    first,
    last,
  )
    .map((year) =>
      textBlock([String(year)], x(year), PLOT.bottom + 26, 0, 'class="faint" font-size="14" text-anchor="middle"'),
    )
    .join(
      '',
    )}<line class="axis" x1="${PLOT.left}" x2="${right}" y1="${PLOT.bottom}" y2="${PLOT.bottom}"/>${way}${drawn.join('')}${aims.join('')}${names.join('')}</svg>`;
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Values that follow on each other: a missing one breaks the line. */
function runs(points: PictureLine['points']): PictureLine['points'][] {
  const found: { period: string; value: number | null }[][] = [[]];
  for (const point of points)
    if (point.value === null) found.push([]);
    else found.at(-1)?.push(point);
  return found.filter((run) => run.length > 1);
}

/** Whole years, the last among them, no more than eight. */
function yearMarks(first: number, last: number): number[] {
  const [from, to] = [Math.ceil(first), Math.floor(last)];
  const step = Math.max(1, Math.ceil((to - from) / 7));
  return Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, at) => to - at * step).reverse();
}

/** Names moved apart so that none covers another. */
function spread<T extends { y: number }>(names: readonly T[], step = 19): T[] {
  const sorted = [...names].sort((a, b) => a.y - b.y);
  let next = -Infinity;
  const placed = sorted.map((name) => {
    const y = Math.max(name.y, next);
    next = y + step;
    return { ...name, y };
  });
  const over = Math.max(0, (placed.at(-1)?.y ?? 0) - PLOT.bottom);
  return placed.map((name) => ({ ...name, y: name.y - over }));
}

import { shortened } from '@rt/shared/domain';
import type { Mark, Picture } from '../../picture/src/picture';

export interface TimeSpan {
  key: string;
  name: string;
  /** ÅÅÅÅ-MM-DD; null: open. */
  from: string | null;
  to: string | null;
  label: string;
}

export interface SpanGroup {
  name: string;
  spans: readonly TimeSpan[];
}

export interface SpansContent {
  groups: readonly SpanGroup[];
  /** ÅÅÅÅ-MM-DD, drawn as a line. */
  today: string;
}

const ROW = 26;
const HEAD = 30;
const NAMES = { least: 180, most: 340 };
const LEAST_WIDTH = 640;
const DAY = 86_400_000;

const dayOf = (date: string) => Date.parse(`${date}T00:00:00Z`) / DAY;
const yearStart = (year: number) => Date.UTC(year, 0, 1) / DAY;

/** Interventions over time, a row each, in groups. What has no beginning or end runs to the edge, dashed. */
export function spansPicture({ groups, today }: SpansContent, wanted: number): Picture {
  const width = Math.max(wanted, LEAST_WIDTH);
  const names = Math.min(NAMES.most, Math.max(NAMES.least, width * 0.32));
  const dates = groups.flatMap(({ spans }) =>
    spans.flatMap(({ from, to }) => [from, to].filter((date) => date !== null)),
  );
  const years = [...dates, today].map((date) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years) + 1];
  const x = (day: number) => {
    const part = (day - yearStart(first)) / (yearStart(last) - yearStart(first));
    return Math.round((names + part * (width - names - 8)) * 10) / 10;
  };
  const marks: Mark[] = [];
  let y = HEAD;
  for (const { name, spans } of groups) {
    marks.push({ kind: 'path', d: `M0,${y}H${width}`, line: 1, tone: 'line' });
    marks.push({ kind: 'text', x: 0, y: y + 19, text: shortened(name, width * 0.6), bold: true, tone: 'ink' });
    y += ROW + 2;
    for (const span of spans) {
      marks.push(...row(span, y, names, x, [yearStart(first), yearStart(last)]));
      y += ROW;
    }
    y += 6;
  }
  const step = Math.ceil((last - first) / Math.max(1, Math.floor((width - names) / 56)));
  const ticks = Array.from({ length: last - first }, (_, at) => first + at).filter((_, at) => at % step === 0);
  const grid = ticks.flatMap((year): Mark[] => [
    { kind: 'path', d: `M${x(yearStart(year))},${HEAD - 8}V${y}`, line: 1, tone: 'faint' },
    { kind: 'text', x: x(yearStart(year)), y: 16, text: String(year), tone: 'quiet' },
  ]);
  const now: Mark = { kind: 'path', d: `M${x(dayOf(today))},${HEAD - 8}V${y}`, line: 1, dashed: true, tone: 'ink' };
  return { width, height: y + 4, marks: [...grid, ...marks, now] };
}

function row(
  span: TimeSpan,
  y: number,
  names: number,
  x: (day: number) => number,
  [first, last]: readonly [number, number],
): Mark[] {
  const name: Mark = { kind: 'text', x: 12, y: y + 18, text: shortened(span.name, names - 28), tone: 'ink' };
  const from = span.from ? dayOf(span.from) : first;
  const to = span.to ? dayOf(span.to) + 1 : last;
  const [left, right] = [x(from), Math.max(x(to), x(from) + 3)];
  const opens = { key: span.key, label: span.label, at: { x: (left + right) / 2, y: y + ROW / 2 } };
  if (!span.from && !span.to)
    return [name, { kind: 'path', d: `M${left},${y + 13}H${right}`, line: 2, dashed: true, tone: 'line', opens }];
  const open = !span.from || !span.to;
  const bar: Mark = {
    kind: 'rect',
    x: left,
    y: y + 6,
    width: Math.round((right - left) * 10) / 10,
    height: 14,
    tone: 'series-1',
    opacity: open ? 0.35 : 0.75,
    opens,
  };
  const edge: Mark = {
    kind: 'path',
    d: `M${span.to ? left : right},${y + 4}V${y + 22}`,
    line: 2,
    dashed: true,
    tone: 'series-1',
  };
  return open ? [name, bar, edge] : [name, bar];
}

import { shortened } from '@rt/shared/domain';
import type { Mark, Picture, Tone } from '../../picture/src/picture';

export interface BarPart {
  /** What is opened; null where the part leads nowhere. */
  key: string | null;
  /** At least nought. */
  value: number;
  label: string;
}

export interface BarRow {
  key: string;
  name: string;
  /** The whole, as it is written at the bar's end. */
  figure: string;
  /** In the order of `parts`. */
  parts: readonly BarPart[];
}

export interface BarsContent {
  /** What the parts are, in the order they stand; named above the bars. */
  parts: readonly string[];
  rows: readonly BarRow[];
}

const ROW = 28;
const HEAD = 34;
const BAR = 14;
const LEAST_WIDTH = 480;
const FIGURES = 120;
/** Apart by strength as well as by place: the first part is the strongest. */
const LOOKS: readonly { tone: Tone; opacity: number }[] = [
  { tone: 'series-1', opacity: 0.85 },
  { tone: 'series-1', opacity: 0.4 },
  { tone: 'line', opacity: 0.45 },
];

/** Bars beside their names, each made of the same parts; all on one scale that begins at nought. */
export function barsPicture({ parts, rows }: BarsContent, wanted: number): Picture {
  const width = Math.max(wanted, LEAST_WIDTH);
  const names = Math.min(260, Math.max(120, width * 0.26));
  const most = Math.max(1, ...rows.map((row) => sumOf(row)));
  const scale = (width - names - FIGURES) / most;
  const bars = rows.flatMap((row, at) => drawn(row, HEAD + at * ROW, names, scale));
  return { width, height: HEAD + rows.length * ROW + 4, marks: [...legend(parts, names), ...bars] };
}

function drawn(row: BarRow, y: number, names: number, scale: number): Mark[] {
  let x = names;
  const marks: Mark[] = [{ kind: 'text', x: 0, y: y + 17, text: shortened(row.name, names - 12), tone: 'ink' }];
  row.parts.forEach(({ key, value, label }, at) => {
    const length = rounded(value * scale);
    if (value > 0)
      marks.push({
        ...barOf(at),
        x: rounded(x),
        y: y + 6,
        width: Math.max(length, 1),
        height: BAR,
        ...opens(key, label, x + length / 2, y + ROW / 2),
      });
    x += length;
  });
  return [...marks, { kind: 'text', x: rounded(x) + 8, y: y + 17, text: row.figure, tone: 'quiet' }];
}

/** Each part's name with a piece of its bar, so that nobody hunts for what a shade means. */
function legend(parts: readonly string[], from: number): Mark[] {
  let x = from;
  return parts.flatMap((name, at): Mark[] => {
    const left = x;
    x += 28 + name.length * 8.5;
    return [
      { ...barOf(at), x: rounded(left), y: 6, width: BAR, height: BAR },
      { kind: 'text', x: rounded(left) + 20, y: 18, text: name, tone: 'quiet' },
    ];
  });
}

const barOf = (at: number) => ({ kind: 'rect' as const, ...(LOOKS[at] ?? { tone: 'faint' as const, opacity: 1 }) });
const opens = (key: string | null, label: string, x: number, y: number) =>
  key === null ? {} : { opens: { key, label, at: { x: rounded(x), y } } };
const rounded = (value: number) => Math.round(value * 10) / 10;
const sumOf = ({ parts }: BarRow) => parts.reduce((sum, { value }) => sum + value, 0);

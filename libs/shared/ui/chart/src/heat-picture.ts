import { shortened, textLines, textWidth } from '@rt/shared/domain';
import type { Mark, Picture } from '../../picture/src/picture';

export interface HeatLine {
  key: string;
  name: string;
}

export interface HeatCell {
  row: string;
  column: string;
  value: number;
  figure: string;
  label: string;
}

export interface HeatContent {
  rows: readonly HeatLine[];
  columns: readonly HeatLine[];
  cells: readonly HeatCell[];
}

const ROW = 36;
const HEAD_LINES = 3;
const HEAD = HEAD_LINES * 17 + 14;
const COLUMN = { least: 88, most: 160 };
const NAMES = { least: 180, most: 360 };
/** The darkest a cell gets, so that its figure can always be read. */
const DARKEST = 0.45;

export const cellKey = ({ row, column }: Pick<HeatCell, 'row' | 'column'>) => `${row}|${column}`;

/** A field of cells, darker where there is more; every cell has its figure. The shade follows the square root, so that small sums are seen. */
export function heatPicture({ rows, columns, cells }: HeatContent, wanted: number): Picture {
  const names = Math.min(NAMES.most, Math.max(NAMES.least, wanted * 0.34));
  const column = Math.min(COLUMN.most, Math.max(COLUMN.least, (wanted - names) / Math.max(columns.length, 1)));
  const width = Math.ceil(names + column * columns.length);
  const most = Math.max(...cells.map(({ value }) => value), 0);
  const place = { row: placesOf(rows), column: placesOf(columns) };
  const x = (at: number) => Math.round(names + at * column);
  const y = (at: number) => HEAD + at * ROW;

  const heads = columns.flatMap(({ name }, at): Mark[] => {
    const lines = fitted(name, column - 12);
    return lines.map((text, line) => ({
      kind: 'text',
      x: x(at) + column / 2,
      y: HEAD - 10 - (lines.length - 1 - line) * 17,
      text,
      anchor: 'middle',
      tone: 'ink',
    }));
  });
  const sides = rows.flatMap(({ name }, at): Mark[] => [
    { kind: 'path', d: `M0,${y(at)}H${width}`, line: 1, tone: 'faint' },
    { kind: 'text', x: 0, y: y(at) + 23, text: shortened(name, names - 16), tone: 'ink' },
  ]);
  const fields = cells.flatMap((cell): Mark[] => {
    const [row, across] = [place.row.get(cell.row), place.column.get(cell.column)];
    if (row === undefined || across === undefined) return [];
    const at = { x: x(across) + column / 2, y: y(row) + ROW / 2 };
    const opens = { key: cellKey(cell), label: cell.label, at };
    const opacity = most > 0 ? Math.round(Math.sqrt(cell.value / most) * DARKEST * 1000) / 1000 : 0;
    return [
      {
        kind: 'rect',
        x: x(across) + 1,
        y: y(row) + 1,
        width: column - 2,
        height: ROW - 2,
        tone: 'series-1',
        opacity,
        opens,
      },
      { kind: 'text', x: at.x, y: y(row) + 23, text: cell.figure, anchor: 'middle', tone: 'ink' },
    ];
  });
  const end: Mark = { kind: 'path', d: `M0,${y(rows.length)}H${width}`, line: 1, tone: 'line' };
  return { width, height: y(rows.length) + 8, marks: [...heads, ...sides, end, ...fields] };
}

const placesOf = (lines: readonly HeatLine[]) => new Map(lines.map(({ key }, at) => [key, at]));

/** A head on at most three lines; what is left out shows as an ellipsis. */
function fitted(name: string, room: number): string[] {
  const lines = textLines(name, room);
  if (lines.length <= HEAD_LINES) return lines;
  const kept = lines.slice(0, HEAD_LINES);
  kept[HEAD_LINES - 1] = shortened(`${lines.slice(HEAD_LINES - 1).join(' ')}`, room - textWidth('…'));
  return kept;
}

import { textBlock, textLines, xml } from '@rt/shared/domain';

export interface PictureBox {
  id: string;
  /** Which column it stands in, from the left. */
  column: number;
  text: string;
  isGoal: boolean;
}

export interface PictureArrow {
  fromId: string;
  toId: string;
  decreases: boolean;
}

export interface ChainPicture {
  sentence: string;
  /** What stands above each column; a column without boxes is not drawn. */
  columns: readonly string[];
  boxes: readonly PictureBox[];
  arrows: readonly PictureArrow[];
}

const BOX = { width: 184, padding: 12, line: 18, gap: 20 } as const;
const COLUMN = BOX.width + 64;
const HEAD = 40;

interface Placed extends PictureBox {
  x: number;
  y: number;
  height: number;
  lines: string[];
}

/** An effect chain as SVG: a column a stage, arrows from left to right. null where there is no box. */
export function chainPicture({ sentence, columns, boxes, arrows }: ChainPicture): string | null {
  if (!boxes.length) return null;
  const used = columns
    .map((name, column) => ({ name, column }))
    .filter(({ column }) => boxes.some((box) => box.column === column));
  const placed = place(
    used.map(({ column }) => boxes.filter((box) => box.column === column)),
    arrows,
  );
  const height = Math.max(...placed.map((box) => box.y + box.height)) + 8;
  const width = used.length * COLUMN - (COLUMN - BOX.width) + 4;
  const known = new Map(placed.map((box) => [box.id, box]));
  const heads = used.map(({ name }, at) =>
    textBlock(textLines(name, BOX.width).slice(0, 2), at * COLUMN + 2, 14, 16, 'class="faint" font-size="13"'),
  );
  const ways = arrows.flatMap(({ fromId, toId, decreases }) => {
    const [from, to] = [known.get(fromId), known.get(toId)];
    return from && to ? [way(from, to, decreases)] : [];
  });
  const drawn = placed.map(
    ({ x, y, height: tall, lines, isGoal }) =>
      `<rect class="box${isGoal ? ' goal' : ''}" x="${x}" y="${y}" width="${BOX.width}" height="${tall}" rx="2"/>${textBlock(lines, x + BOX.padding, y + BOX.padding + 11, BOX.line, 'font-size="14"')}`,
  );
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${xml(sentence)}">${heads.join('')}${ways.join('')}${drawn.join('')}</svg>`;
}

/** Boxes below each other in their columns; each column in the order of what leads to it, so that few arrows cross. */
function place(columns: PictureBox[][], arrows: readonly PictureArrow[]): Placed[] {
  const middles = new Map<string, number>();
  const all: Placed[] = [];
  columns.forEach((boxes, at) => {
    const wish = (box: PictureBox) => {
      const causes = arrows.flatMap(({ fromId, toId }) => (toId === box.id ? (middles.get(fromId) ?? []) : []));
      return causes.length ? causes.reduce((sum, each) => sum + each, 0) / causes.length : null;
    };
    const order = boxes.map((box, index) => ({ box, key: wish(box) ?? index * 60 })).sort((a, b) => a.key - b.key);
    let y = HEAD;
    for (const { box } of order) {
      const lines = textLines(box.text, BOX.width - 2 * BOX.padding);
      const height = lines.length * BOX.line + 2 * BOX.padding - 4;
      all.push({ ...box, x: at * COLUMN + 2, y, height, lines });
      middles.set(box.id, y + height / 2);
      y += height + BOX.gap;
    }
  });
  return all;
}

function way(from: Placed, to: Placed, decreases: boolean): string {
  const forwards = to.x > from.x;
  const [x1, x2] = forwards ? [from.x + BOX.width, to.x - 7] : [from.x + BOX.width / 2, to.x + BOX.width / 2];
  const below = to.y > from.y;
  const y1 = forwards ? from.y + from.height / 2 : from.y + (below ? from.height : 0);
  const y2 = forwards ? to.y + to.height / 2 : to.y + (below ? -7 : to.height + 7);
  const bend = forwards ? (x2 - x1) / 2 : 0;
  const tip = forwards
    ? `M${x2} ${y2 - 4}L${x2 + 7} ${y2}L${x2} ${y2 + 4}Z`
    : `M${x2 - 4} ${y2}L${x2} ${y2 + (below ? 7 : -7)}L${x2 + 4} ${y2}Z`;
  return `<path class="arrow${decreases ? ' decreases' : ''}" d="M${x1} ${y1}C${x1 + bend} ${y1} ${x2 - bend} ${y2} ${x2} ${y2}"/><path class="tip" d="${tip}"/>`;
}

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
  /** Room left in a column for an arrow that passes it. */
  isGap: boolean;
}

/** An arrow with the gaps that it goes through on its way, a column each. */
interface Route {
  stops: string[];
  decreases: boolean;
}

/** An effect chain as SVG: a column a stage, arrows from left to right. null where there is no box. */
export function chainPicture({ sentence, columns, boxes, arrows }: ChainPicture): string | null {
  if (!boxes.length) return null;
  const used = columns
    .map((name, column) => ({ name, column }))
    .filter(({ column }) => boxes.some((box) => box.column === column));
  const shelves = used.map(({ column }) => boxes.filter((box) => box.column === column));
  const routes = routesOf(shelves, arrows);
  const placed = place(shelves, routes);
  const height = Math.max(...placed.map((box) => box.y + box.height)) + 8;
  const width = used.length * COLUMN - (COLUMN - BOX.width) + 4;
  const known = new Map(placed.map((box) => [box.id, box]));
  const heads = used.map(({ name }, at) =>
    textBlock(textLines(name, BOX.width).slice(0, 2), at * COLUMN + 2, 14, 16, 'class="faint" font-size="13"'),
  );
  const ways = routes.flatMap((route) => {
    const stops = route.stops.flatMap((id) => known.get(id) ?? []);
    return stops.length === route.stops.length ? [way(stops, route.decreases)] : [];
  });
  const drawn = placed
    .filter(({ isGap }) => !isGap)
    .map(
      ({ x, y, height: tall, lines, isGoal }) =>
        `<rect class="box${isGoal ? ' goal' : ''}" x="${x}" y="${y}" width="${BOX.width}" height="${tall}" rx="2"/>${textBlock(lines, x + BOX.padding, y + BOX.padding + 11, BOX.line, 'font-size="14"')}`,
    );
  return `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${xml(sentence)}">${heads.join('')}${ways.join('')}${drawn.join('')}</svg>`;
}

function routesOf(shelves: readonly (readonly PictureBox[])[], arrows: readonly PictureArrow[]): Route[] {
  const column = (id: string) => shelves.findIndex((boxes) => boxes.some((box) => box.id === id));
  return arrows.map(({ fromId, toId, decreases }, at) => {
    const [from, to] = [column(fromId), column(toId)];
    const between =
      from < 0 || to < 0
        ? []
        : Array.from({ length: Math.max(0, to - from - 1) }, (_, step) => `${at}:${from + 1 + step}`);
    return { stops: [fromId, ...between, toId], decreases };
  });
}

/** Boxes below each other in their columns; each column in the order of what leads to it, so that few arrows cross. */
function place(columns: readonly (readonly PictureBox[])[], routes: readonly Route[]): Placed[] {
  const middles = new Map<string, number>();
  const all: Placed[] = [];
  columns.forEach((boxes, at) => {
    const gaps = routes.flatMap(({ stops }) => stops.slice(1, -1).filter((id) => id.endsWith(`:${at}`)));
    const wish = (id: string) => {
      const causes = routes.flatMap(({ stops }) => {
        const before = stops[stops.indexOf(id) - 1];
        return stops.includes(id) && before !== undefined ? (middles.get(before) ?? []) : [];
      });
      return causes.length ? causes.reduce((sum, each) => sum + each, 0) / causes.length : null;
    };
    const order = [
      ...boxes.map((box, index) => ({ box, id: box.id, key: wish(box.id) ?? index * 60 })),
      ...gaps.map((id) => ({ box: null, id, key: wish(id) ?? 0 })),
    ].sort((a, b) => a.key - b.key);
    let y = HEAD;
    for (const { box, id } of order) {
      const lines = box ? textLines(box.text, BOX.width - 2 * BOX.padding) : [];
      const height = box ? lines.length * BOX.line + 2 * BOX.padding - 4 : 0;
      const known = box ?? { id, column: at, text: '', isGoal: false };
      all.push({ ...known, x: at * COLUMN + 2, y, height, lines, isGap: !box });
      middles.set(id, y + height / 2);
      y += height + BOX.gap;
    }
  });
  return all;
}

function way(stops: readonly Placed[], decreases: boolean): string {
  const [from, to] = [stops[0], stops.at(-1)];
  if (!from || !to) return '';
  const look = `class="arrow${decreases ? ' decreases' : ''}"`;
  if (to.x <= from.x) return backwards(from, to, look);
  let [x, y] = [from.x + BOX.width, from.y + from.height / 2];
  let path = `M${x} ${y}`;
  for (const stop of stops.slice(1)) {
    const [nextX, nextY] = [stop === to ? stop.x - 7 : stop.x, stop.y + stop.height / 2];
    const bend = (nextX - x) / 2;
    path += `C${x + bend} ${y} ${nextX - bend} ${nextY} ${nextX} ${nextY}`;
    [x, y] = [stop.x + BOX.width, nextY];
    if (stop !== to) path += `H${x}`;
  }
  const [tipX, tipY] = [to.x - 7, to.y + to.height / 2];
  return `<path ${look} d="${path}"/><path class="tip" d="M${tipX} ${tipY - 4}L${tipX + 7} ${tipY}L${tipX} ${tipY + 4}Z"/>`;
}

/** Within a column, or to an earlier one: from edge to edge, straight up or down. */
function backwards(from: Placed, to: Placed, look: string): string {
  const below = to.y > from.y;
  const [x1, x2] = [from.x + BOX.width / 2, to.x + BOX.width / 2];
  const [y1, y2] = [from.y + (below ? from.height : 0), to.y + (below ? -7 : to.height + 7)];
  const tip = `M${x2 - 4} ${y2}L${x2} ${y2 + (below ? 7 : -7)}L${x2 + 4} ${y2}Z`;
  return `<path ${look} d="M${x1} ${y1}L${x2} ${y2}"/><path class="tip" d="${tip}"/>`;
}

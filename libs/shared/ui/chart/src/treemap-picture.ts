import { shortened, textWidth } from '@rt/shared/domain';
import type { Mark, Picture, Tone } from '../../picture/src/picture';
import { type Area, treemapLayout } from './treemap-layout';

export interface TreemapPart {
  key: string;
  name: string;
  value: number;
  figure: string;
  label: string;
  /** What is outside the list: without a colour of its own. */
  last?: boolean;
}

export interface TreemapBranch extends TreemapPart {
  parts: readonly TreemapPart[];
}

const HEAD = 24;
const PAD = 3;
const LEAST = { width: 600, height: 420 };

/** Areas as large as the money: branches with their parts within them. */
export function treemapPicture(branches: readonly TreemapBranch[], wanted: number): Picture {
  const width = Math.max(wanted, LEAST.width);
  const height = Math.max(LEAST.height, Math.round(width * 0.55));
  const sorted = [...branches].sort((one, other) => other.value - one.value);
  const areas = treemapLayout(
    sorted.map(({ value }) => value),
    { x: 0, y: 0, width, height },
  );
  const tones = new Map(branches.map((branch, at) => [branch.key, toneOf(branch, at)]));
  const marks = sorted.flatMap((branch, at) => {
    const area = areas[at];
    return area && area.width > 1 && area.height > 1 ? branchMarks(branch, area, tones.get(branch.key) ?? 'line') : [];
  });
  return { width, height, marks };
}

const toneOf = ({ last }: TreemapPart, at: number): Tone =>
  last ? 'line' : `series-${((at % 6) + 1) as 1 | 2 | 3 | 4 | 5 | 6}`;

function branchMarks(branch: TreemapBranch, area: Area, tone: Tone): Mark[] {
  const key = branch.key;
  const inner = { x: area.x + PAD, y: area.y + HEAD, width: area.width - 2 * PAD, height: area.height - HEAD - PAD };
  const own: Mark = {
    kind: 'rect',
    ...rounded(area),
    tone,
    opacity: 0.28,
    outline: 'paper',
    opens: { key, label: branch.label, at: { x: area.x + area.width / 2, y: area.y + HEAD / 2 } },
  };
  const head = words(branch, area.x + 6, area.y + 17, area.width - 12, area.height, true);
  if (!branch.parts.length || inner.width < 20 || inner.height < 12) return [own, ...head];
  const sorted = [...branch.parts].sort((one, other) => other.value - one.value);
  const areas = treemapLayout(
    sorted.map(({ value }) => value),
    inner,
  );
  return [own, ...head, ...sorted.flatMap((part, at) => partMarks(part, areas[at], key, tone))];
}

function partMarks(part: TreemapPart, area: Area | undefined, branch: string, tone: Tone): Mark[] {
  if (!area || area.width < 1 || area.height < 1) return [];
  const at = { x: area.x + area.width / 2, y: area.y + area.height / 2 };
  const opens = { key: `${branch}|${part.key}`, label: part.label, at };
  const field: Mark = {
    kind: 'rect',
    ...rounded(area),
    tone: part.last ? 'line' : tone,
    opacity: 0.16,
    outline: 'paper',
    opens,
  };
  return [field, ...words(part, area.x + 6, area.y + 18, area.width - 12, area.height, false)];
}

/** The name and the figure, as far as there is room for them; the words stand in the label too. */
function words(part: TreemapPart, x: number, y: number, room: number, height: number, bold: boolean): Mark[] {
  if (height < 20 || room < 36) return [];
  const text = { kind: 'text', x: round(x), tone: 'ink', ...(bold ? { bold } : {}) } as const;
  const space = bold ? room * 0.92 : room;
  const line = `${part.name} ${part.figure}`;
  if (textWidth(line) <= space) return [{ ...text, y: round(y), text: line }];
  const name: Mark = { ...text, y: round(y), text: shortened(part.name, space) };
  return height < 44 || bold || textWidth(part.figure) > space
    ? [name]
    : [name, { ...text, y: round(y + 18), text: part.figure }];
}

const round = (value: number) => Math.round(value * 100) / 100;
const rounded = ({ x, y, width, height }: Area): Area => ({
  x: round(x),
  y: round(y),
  width: round(width),
  height: round(height),
});

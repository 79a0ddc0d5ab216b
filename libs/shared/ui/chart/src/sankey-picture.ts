import { shortened, textWidth } from '@rt/shared/domain';
import type { Mark, Picture, Tone } from '../../picture/src/picture';
import { type PlacedNode, sankeyLayout } from './sankey-layout';

export interface SankeyPoint {
  key: string;
  name: string;
  /** What it has in all, as it is written. */
  figure: string;
  /** Stands last, without a colour of its own. */
  last?: boolean;
}

export interface SankeyStream {
  from: string;
  to: string;
  value: number;
  /** In words: `ERUF till Klimat: 2,4 mnkr`. */
  label: string;
}

export interface SankeyContent {
  /** What each stage is, over it. */
  heads: readonly string[];
  stages: readonly (readonly SankeyPoint[])[];
  streams: readonly (readonly SankeyStream[])[];
}

const NODE = 12;
const GAP = 22;
const HEAD = 32;
const LEAST = { width: 860, height: 320, node: 34 };
/** A band thinner than this would not be seen. */
const THINNEST = 0.75;

/** The keys under which streams and points are opened. */
export const streamKey = (stage: number, { from, to }: Pick<SankeyStream, 'from' | 'to'>) => `${stage}|${from}|${to}`;
export const pointKey = (stage: number, key: string) => `${stage}|${key}`;

const toneOf = (point: SankeyPoint | undefined, at: number): Tone =>
  !point || point.last ? 'line' : `series-${((at % 6) + 1) as 1 | 2 | 3 | 4 | 5 | 6}`;

/** Money from left to right: bands as thick as they are large, in the colour of where they come from. */
export function sankeyPicture({ heads, stages, streams }: SankeyContent, wanted: number): Picture {
  const width = Math.max(wanted, LEAST.width);
  const most = Math.max(...stages.map((points) => points.length));
  const height = Math.max(LEAST.height, most * LEAST.node);
  const room = { left: Math.max(Math.round(width * 0.19), 190), right: Math.round(width * 0.3) };
  const x = (stage: number) =>
    Math.round(room.left + ((width - room.left - room.right - NODE) * stage) / (stages.length - 1));
  const { nodes, bands } = sankeyLayout({ stages, bands: streams }, { height, gap: GAP });
  const points = stages.map((stage) => new Map(stage.map((point) => [point.key, point])));
  const tones = stages.map((stage) => new Map(stage.map((point, at) => [point.key, toneOf(point, at)])));
  const labels = streams.map((stage) => new Map(stage.map((stream) => [`${stream.from}|${stream.to}`, stream.label])));

  const bandMarks = bands.map((band): Mark => {
    const [left, right] = [x(band.stage) + NODE, x(band.stage + 1)];
    const thick = Math.max(band.thickness, band.value > 0 ? THINNEST : 0);
    const key = streamKey(band.stage, band);
    const at = { x: (left + right) / 2, y: HEAD + (band.fromY + band.toY + thick) / 2 };
    return {
      kind: 'path',
      d: ribbon(left, HEAD + band.fromY, right, HEAD + band.toY, thick),
      tone: tones[band.stage]?.get(band.from) ?? 'line',
      opacity: 0.35,
      opens: { key, label: labels[band.stage]?.get(`${band.from}|${band.to}`) ?? '', at },
    };
  });
  const nodeMarks = nodes.flatMap((node): Mark[] => {
    const point = points[node.stage]?.get(node.key);
    if (!point) return [];
    const left = x(node.stage);
    const tone = tones[node.stage]?.get(node.key) ?? 'line';
    const opens = {
      key: pointKey(node.stage, node.key),
      label: `${point.name}: ${point.figure}`,
      at: { x: left + NODE / 2, y: HEAD + node.y + node.height / 2 },
    };
    const bar: Mark = {
      kind: 'rect',
      x: left,
      y: round(HEAD + node.y),
      width: NODE,
      height: round(Math.max(node.height, 1.5)),
      tone,
      opens,
    };
    return [bar, ...nodeLabel(point, node, left, stages.length, room, (x(1) - x(0)) * 0.9)];
  });
  const headMarks = heads.map((text, stage): Mark => {
    const place = stage === 0 ? { x: x(0) + NODE, anchor: 'end' as const } : { x: x(stage) };
    return { kind: 'text', y: 16, text, bold: true, tone: 'quiet', ...place };
  });
  return { width, height: HEAD + height + 8, marks: [...headMarks, ...bandMarks, ...nodeMarks] };
}

function nodeLabel(
  point: SankeyPoint,
  { stage, y, height }: PlacedNode,
  left: number,
  stages: number,
  room: { left: number; right: number },
  between: number,
): Mark[] {
  const base = round(HEAD + y + height / 2 + 5);
  const figure = ` ${point.figure}`;
  const space = stage === 0 ? room.left - 12 : stage === stages - 1 ? room.right - 20 : between - 24;
  const text = shortened(point.name, Math.max(space - textWidth(figure), 40)) + figure;
  if (stage === 0) return [{ kind: 'text', x: left - 8, y: base, text, anchor: 'end', tone: 'ink' }];
  const words: Mark = { kind: 'text', x: left + NODE + 6, y: base, text, tone: 'ink' };
  if (stage === stages - 1) return [words];
  const ground: Mark = {
    kind: 'rect',
    x: left + NODE + 2,
    y: base - 15,
    width: Math.ceil(textWidth(text)) + 8,
    height: 20,
    tone: 'paper',
    opacity: 0.85,
  };
  return [ground, words];
}

const round = (value: number) => Math.round(value * 100) / 100;

function ribbon(left: number, from: number, right: number, to: number, thick: number): string {
  const middle = round((left + right) / 2);
  const [a, b, c, d] = [from, to, to + thick, from + thick].map(round);
  return `M${left},${a}C${middle},${a} ${middle},${b} ${right},${b}L${right},${c}C${middle},${c} ${middle},${d} ${left},${d}Z`;
}

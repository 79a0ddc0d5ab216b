import { type ChainDetail, NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import type { Id, Language } from '@rt/shared/domain';
import { boxTies } from '../canvas/box-ties';
import { framesOf } from '../canvas/frames';
import { BOX_WIDTH, COLUMN_REACH, columnX } from '../layout/columns';
import { around, type Rect } from '../layout/geometry';
import { shortened, textLines } from '@rt/shared/domain';
import { arrowLook, signsDiffer } from './arrow-look';
import { pictureDescription, pictureKey } from './picture-words';
import { arrowSvg, boxSvg, FONT, frameSvg, INK, quietText } from './svg-parts';
import { textBlock, xml } from '@rt/shared/domain';
import { threadWays } from './thread-ways';

export interface PictureOptions {
  names: Readonly<Record<NodeKind, string>>;
  language: Language;
  title: string;
}

type Drawn = Pick<ChainDetail, 'nodes' | 'edges' | 'evidence' | 'groups' | 'references'>;

const MARGIN = { side: 40, above: 96, below: 32 } as const;
const LEAST_WIDTH = 480;

/**
 * A chain as a picture that stands by itself and looks alike in browsers, Word and PowerPoint: text as `text`, arrowheads as
 * paths, plain colours on white, no style sheet, no font of its own, nothing fetched. Linear in boxes and arrows, but for
 * the thread.
 */
export function chainSvg(
  chain: Drawn,
  places: ReadonlyMap<Id, Rect>,
  { names, language, title }: PictureOptions,
): string {
  const frames = framesOf(chain, places);
  const all = around([...places.values(), ...frames.map(({ rect }) => rect)]) ?? { x: 0, y: 0, width: 0, height: 0 };
  const evidence = Map.groupBy(chain.evidence, ({ edgeId }) => edgeId);
  const [thread, signs] = [threadWays(chain), signsDiffer(chain.edges)];
  const arrows = chain.edges.flatMap((edge) => {
    const [from, to] = [places.get(edge.fromId), places.get(edge.toId)];
    const look = arrowLook(edge, evidence.get(edge.id) ?? []);
    return from && to ? [{ look, svg: arrowSvg(from, to, look, thread.has(edge.id), signs) }] : [];
  });
  const boxes = chain.nodes.flatMap((node) => {
    const place = places.get(node.id);
    if (!place) return [];
    const stray = Math.abs(place.x - columnX(node.kind)) > COLUMN_REACH;
    const above = stray ? quietText(names[node.kind], place.x, place.y - 5, 12) : '';
    return [above + boxSvg(node, place, boxTies(node, chain.references, language))];
  });
  const width = Math.max(all.width, LEAST_WIDTH) + 2 * MARGIN.side;
  const looks = arrows.map(({ look }) => look);
  const key = textLines(pictureKey({ looks, thread: thread.size > 0, signs }).join(' '), width - 2 * MARGIN.side);
  const under = key[0] ? key.length * 18 + 16 : 0;
  const height = all.height + MARGIN.above + MARGIN.below + under;
  const [left, top] = [all.x - MARGIN.side, all.y - MARGIN.above];
  const said = pictureDescription(chain.nodes.length, arrows.length);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${left} ${top} ${width} ${height}"` +
      ` role="img" aria-labelledby="t d" ${FONT} font-size="14">`,
    `<title id="t">${xml(title)}</title><desc id="d">${xml(said)}</desc>`,
    `<rect x="${left}" y="${top}" width="${width}" height="${height}" fill="${INK.ground}"/>`,
    `<text x="${all.x}" y="${top + 36}" font-size="20" font-weight="bold" fill="${INK.text}">${xml(title)}</text>`,
    ...heads(chain, places, names, all.y - 24),
    ...frames.map(({ name, rect }) => frameSvg(name, rect)),
    ...arrows.map(({ svg }) => svg),
    ...boxes,
    under ? textBlock(key, all.x, all.y + all.height + 40, 18, `font-size="13" fill="${INK.quiet}"`) : '',
    '</svg>',
  ].join('\n');
}

/** The names of the columns that have boxes in them, over them. */
function heads({ nodes }: Drawn, places: ReadonlyMap<Id, Rect>, names: PictureOptions['names'], y: number): string[] {
  const used = (kind: NodeKind) =>
    nodes.some(
      (node) => node.kind === kind && Math.abs((places.get(node.id)?.x ?? NaN) - columnX(kind)) <= COLUMN_REACH,
    );
  return NODE_KINDS.filter(used).map((kind) => {
    const x = columnX(kind);
    const rule = `<path d="M${x},${y + 8}H${x + BOX_WIDTH}" stroke="${INK.line}"/>`;
    return `<g>${quietText(shortened(names[kind], BOX_WIDTH), x, y, 14, ' font-weight="bold"')}${rule}</g>`;
  });
}

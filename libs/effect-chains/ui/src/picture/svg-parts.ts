import type { ChainNode } from '@rt/effect-chains/domain';
import { BOX_PADDING, boxLines, LINE_HEIGHT } from '../layout/box-size';
import type { Rect } from '../layout/geometry';
import { shortened } from '@rt/shared/domain';
import type { ArrowLook } from './arrow-look';
import { arrowShape } from './arrow-shape';
import { textBlock, xml } from '@rt/shared/domain';

/** Plain colours: office programs know no variables. The house's own, on white. */
export const INK = {
  text: '#1c1a18',
  quiet: '#55514b',
  line: '#79746c',
  thread: '#8a1c14',
  ground: '#ffffff',
  tint: '#f4f2ec',
} as const;
/** In every office, and what the widths of the letters were taken from. */
export const FONT = 'font-family="Arial, Helvetica, sans-serif"';
const BASELINE = 15;

/** A box with its text and the row of what it is tied to. */
export function boxSvg({ kind, text }: Pick<ChainNode, 'kind' | 'text'>, { x, y, width, height }: Rect, ties: string) {
  const goal = kind === 'goal';
  const round = kind.endsWith('_outcome') ? 12 : 2;
  const fill = kind === 'need' || kind === 'resource' ? INK.tint : INK.ground;
  const left = x + BOX_PADDING.across;
  const words = textBlock(boxLines(text), left, y + BOX_PADDING.down + BASELINE, LINE_HEIGHT, `fill="${INK.text}"`);
  const room = width - 2 * BOX_PADDING.across;
  const tied = ties ? quietText(shortened(ties, room), left, y + height - BOX_PADDING.down - 4, 12) : '';
  const edge =
    kind === 'output' ? `<path d="M${x + 1.5},${y}V${y + height}" stroke="${INK.line}" stroke-width="3"/>` : '';
  return (
    `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${round}" fill="${fill}"` +
    ` stroke="${goal ? INK.text : INK.line}" stroke-width="${goal ? 2 : 1}"/>${edge}${words}${tied}</g>`
  );
}

/** An arrow: its line, its head and what else it bears, all as drawn paths. */
export function arrowSvg(from: Rect, to: Rect, look: ArrowLook, onThread: boolean, signs: boolean): string {
  const shape = arrowShape(from, to, look);
  const colour = onThread ? INK.thread : INK.quiet;
  const dash = look.dash ? ` stroke-dasharray="${look.dash.join(' ')}"` : '';
  const sign = signs
    ? `<circle cx="${shape.sign.x}" cy="${shape.sign.y}" r="8" fill="${INK.ground}"/>` +
      `<text x="${shape.sign.x}" y="${shape.sign.y + 5}" text-anchor="middle" font-weight="bold" fill="${colour}">${look.sign}</text>`
    : '';
  return (
    `<g><path d="${shape.line}" fill="none" stroke="${colour}" stroke-width="${look.width}"${dash}/>` +
    (shape.ends ? `<path d="${shape.ends}" fill="none" stroke="${colour}" stroke-width="2"/>` : '') +
    `<path d="${shape.head}" fill="${colour}"/>` +
    (shape.diamond ? `<path d="${shape.diamond}" fill="${colour}"/>` : '') +
    `${sign}</g>`
  );
}

/** The frame of a group with its name. */
export const frameSvg = (name: string, { x, y, width, height }: Rect): string =>
  `<g><rect x="${x}" y="${y}" width="${width}" height="${height}" rx="4" fill="none" stroke="${INK.line}"` +
  ` stroke-dasharray="6 4"/>${quietText(shortened(name, width - 24), x + 12, y + 20, 14, ' font-weight="bold"')}</g>`;

export const quietText = (text: string, x: number, y: number, size: number, more = ''): string =>
  `<text x="${x}" y="${y}" font-size="${size}" fill="${INK.quiet}"${more}>${xml(text)}</text>`;

import { textBlock, textLines, xml } from '@rt/shared/domain';
import { type Mark, type Picture, TEXT_SIZE, type Tone } from './picture';

/** Plain colours: office programs know no variables. The house's own, on white. */
const COLOURS: Readonly<Record<Tone, string>> = {
  ink: '#1c1a18',
  quiet: '#55514b',
  line: '#79746c',
  faint: '#e9e5dd',
  paper: '#ffffff',
  link: '#15508f',
  'series-1': '#15508f',
  'series-2': '#a8500a',
  'series-3': '#0f6b5c',
  'series-4': '#7d3a86',
  'series-5': '#6a5c00',
  'series-6': '#45423d',
};
/** In every office, and what the widths of the letters were taken from. */
const FONT = 'font-family="Arial, Helvetica, sans-serif"';
const MARGIN = { side: 24, above: 32, below: 20 };

export interface PictureWords {
  title: string;
  /** What is counted and how, in sentences below the drawing. */
  notes: readonly string[];
}

/**
 * A picture as a file that stands by itself and looks alike in browsers, Word and PowerPoint: text as `text`, plain colours
 * on white, no style sheet, no `foreignObject`, nothing fetched.
 */
export function pictureSvg({ width, height, marks }: Picture, { title, notes }: PictureWords): string {
  const heads = textLines(title, width).map((line) => line.trim());
  const lines = notes.flatMap((note) => textLines(note, width));
  const top = MARGIN.above + heads.length * 26;
  const whole = [width + 2 * MARGIN.side, top + height + 24 + lines.length * 18 + MARGIN.below];
  const under = top + height + 30;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${whole[0]}" height="${whole[1]}" viewBox="0 0 ${whole[0]} ${whole[1]}"` +
      ` role="img" aria-labelledby="t d" ${FONT} font-size="${TEXT_SIZE}">`,
    `<title id="t">${xml(title)}</title><desc id="d">${xml(notes.join(' '))}</desc>`,
    `<rect x="0" y="0" width="${whole[0]}" height="${whole[1]}" fill="${COLOURS.paper}"/>`,
    textBlock(heads, MARGIN.side, MARGIN.above + 4, 26, `font-size="20" font-weight="bold" fill="${COLOURS.ink}"`),
    `<g transform="translate(${MARGIN.side},${top})">`,
    ...marks.map(markSvg),
    '</g>',
    lines.length ? textBlock(lines, MARGIN.side, under, 18, `font-size="13" fill="${COLOURS.quiet}"`) : '',
    '</svg>',
  ].join('\n');
}

const faded = (name: string, opacity: number | undefined) =>
  opacity === undefined || opacity === 1 ? '' : ` ${name}-opacity="${opacity}"`;

function markSvg(mark: Mark): string {
  const colour = COLOURS[mark.tone];
  if (mark.kind === 'rect') {
    const { x, y, width, height, outline, opacity } = mark;
    const edge = outline ? ` stroke="${COLOURS[outline]}"` : '';
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour}"${faded('fill', opacity)}${edge}/>`;
  }
  if (mark.kind === 'path') {
    const { d, line, dashed, opacity } = mark;
    if (!line) return `<path d="${d}" fill="${colour}"${faded('fill', opacity)}/>`;
    const dash = dashed ? ' stroke-dasharray="4 4"' : '';
    return `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${line}"${faded('stroke', opacity)}${dash}/>`;
  }
  const { x, y, text, anchor, size, bold } = mark;
  const look = `${anchor ? ` text-anchor="${anchor}"` : ''}${size ? ` font-size="${size}"` : ''}${bold ? ' font-weight="bold"' : ''}`;
  return `<text x="${x}" y="${y}" fill="${colour}"${look}>${xml(text)}</text>`;
}

/** Text made safe for XML: in content and in attributes. Characters that XML 1.0 knows no form of are left out. */
export const xml = (text: string): string =>
  [...text]
    .filter((character) => !FORBIDDEN.test(character))
    .join('')
    .replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Control characters, lone surrogates and the two that are no characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u;

/** Lines of text, one below the other, as SVG: a `tspan` each, placed outright, since office programs do not wrap. */
export function textBlock(lines: readonly string[], x: number, y: number, step: number, attributes: string): string {
  const spans = lines.map((line, at) => `<tspan x="${x}" y="${y + at * step}">${xml(line)}</tspan>`);
  return `<text ${attributes}>${spans.join('')}</text>`;
}

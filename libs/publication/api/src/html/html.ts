const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
/** Control characters and what is no character have no place in a page. */
const NO_TEXT = /[^\t\n\r\u0020-\u007E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** Markup that is safe as it is; made by `html` only, or by what has escaped its own text. */
export class Html {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

/** What can stand in a place of a template: text is escaped, nothing is nothing. */
export type Part = Html | string | number | null | undefined | false | readonly Part[];

/** Text for the content of a page or a quoted attribute. */
export const escaped = (text: string): string =>
  text
    .toWellFormed()
    .replace(NO_TEXT, '')
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

function written(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  if (part instanceof Html) return part.text;
  if (Array.isArray(part)) return part.map((each: Part) => written(each)).join('');
  return escaped(String(part));
}

/** A template of HTML; whatever stands in its places is escaped unless it is `Html` itself. Attributes must be quoted. */
export function html(texts: TemplateStringsArray, ...parts: readonly Part[]): Html {
  return new Html(texts.reduce((whole, text, at) => whole + written(parts[at - 1]) + text));
}

/** An address that a link may lead to: http, https, mailto or one of our own; null for anything else. */
export function safeAddress(address: string | null): string | null {
  if (address === null) return null;
  if (/^(?:\/(?!\/)|#|\.\.?\/)/.test(address)) return address;
  const protocol = URL.parse(address)?.protocol ?? '';
  return ['http:', 'https:', 'mailto:'].includes(protocol) ? address : null;
}

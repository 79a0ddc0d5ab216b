import { inflateSync } from 'node:zlib';

/** An element of a PDF's structure tree: what it is, what is said of it, and the words in it, in reading order. */
export interface PdfElement {
  type: string;
  alt: string | null;
  dictionary: string;
  children: PdfElement[];
  text: string;
}

/** What a spec looks at in a PDF that pdfkit wrote (classic cross references, no object streams). */
export interface ReadPdf {
  catalog: string;
  xmp: string;
  pages: number;
  tree: PdfElement;
  bookmarks: string[];
  /** Everything on the pages, artifacts too. */
  shown: string;
  fontFiles: number;
}

interface Part {
  dictionary: string;
  stream: Buffer | null;
}

/** Reads a PDF's structure and words. Throws where a reference leads nowhere. */
export function readPdf(file: Uint8Array): ReadPdf {
  const parts = partsOf(Buffer.from(file));
  const at = (id: string | undefined): Part => {
    const part = parts.get(Number(id));
    if (!part) throw new Error(`There is no object ${id}.`);
    return part;
  };
  const all = [...parts.values()];
  const catalog = all.find(({ dictionary }) => /\/Type \/Catalog/.test(dictionary))?.dictionary ?? '';
  const pages = [...parts].filter(([, { dictionary }]) => /\/Type \/Page\b(?!s)/.test(dictionary));
  const words = new Map<string, string>();
  let shown = '';
  for (const [id, { dictionary }] of pages) {
    const fonts = fontsOf(dictionary, at);
    const content = at(refIn(dictionary, 'Contents')).stream?.toString('latin1') ?? '';
    shown += marked(content, fonts, (mcid, text) => words.set(`${id}/${mcid}`, text));
  }
  const root = at(refIn(catalog, 'StructTreeRoot')).dictionary;
  const [top] = [...(valueOf(root, 'K') ?? '').matchAll(/(\d+) 0 R/g)];
  const bookmarks = all.filter(({ dictionary }) => /\/Title .*\/Parent|\/Parent[^]*\/Title/.test(dictionary)).map(({ dictionary }) => stringIn(dictionary, 'Title') ?? ''); // prettier-ignore
  const xmp = at(refIn(catalog, 'Metadata')).stream?.toString('utf8') ?? '';
  const fontFiles = all.filter(({ dictionary }) => dictionary.includes('/FontFile2')).length;
  return { catalog, xmp, pages: pages.length, tree: elementOf(top?.[1], at, words, null), bookmarks, shown, fontFiles };
}

function elementOf(
  id: string | undefined,
  at: (id?: string) => Part,
  words: Map<string, string>,
  page: string | null,
): PdfElement {
  const { dictionary } = at(id);
  const own = refIn(dictionary, 'Pg') ?? page;
  const kids = valueOf(dictionary, 'K') ?? '';
  const children: PdfElement[] = [];
  let text = '';
  for (const [whole, mcid, reference, plain] of kids.matchAll(
    /<<[^>]*?\/MCID (\d+)[^>]*?>>|(\d+) 0 R|\b(\d+)\b|<<[^]*?>>/g,
  )) {
    if (reference && !whole.startsWith('<<')) {
      const child = elementOf(reference, at, words, own);
      children.push(child);
      text += child.text;
    } else if (mcid ?? plain) text += words.get(`${refIn(whole, 'Pg') ?? own}/${mcid ?? plain}`) ?? '';
  }
  const type = /\/S \/(\w+)/.exec(dictionary)?.[1] ?? '';
  return { type, alt: stringIn(dictionary, 'Alt'), dictionary, children, text };
}

function partsOf(file: Buffer): Map<number, Part> {
  const text = file.toString('latin1');
  const parts = new Map<number, Part>();
  for (const found of text.matchAll(/(?:^|\n)(\d+) 0 obj\n/g)) {
    const from = found.index + found[0].length;
    const end = text.indexOf('\nendobj', from);
    const body = text.slice(from, end);
    const streamAt = body.indexOf('\nstream\n');
    const dictionary = streamAt < 0 ? body : body.slice(0, streamAt);
    const length = Number(/\/Length (\d+)/.exec(dictionary)?.[1] ?? 0);
    const raw = streamAt < 0 ? null : file.subarray(from + streamAt + 8, from + streamAt + 8 + length);
    const stream = raw && dictionary.includes('/FlateDecode') ? inflateSync(raw) : raw;
    parts.set(Number(found[1]), { dictionary, stream });
  }
  return parts;
}

function fontsOf(page: string, at: (id?: string) => Part): Map<string, Map<number, string>> {
  const fonts = new Map<string, Map<number, string>>();
  const resources = refIn(page, 'Resources');
  const list = /\/Font <<([^]*?)>>/.exec(resources ? at(resources).dictionary : page)?.[1] ?? '';
  for (const [, name = '', id] of list.matchAll(/\/(\S+) (\d+) 0 R/g)) {
    const cmap = at(refIn(at(id).dictionary, 'ToUnicode')).stream?.toString('latin1') ?? '';
    const glyphs = new Map<number, string>();
    for (const [, first = '', entries = ''] of cmap.matchAll(/<(\w+)> <\w+> \[([^\]]*)\]/g))
      for (const [nth, [, hex = '']] of [...entries.matchAll(/<([^>]*)>/g)].entries())
        glyphs.set(parseInt(first, 16) + nth, Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le'));
    fonts.set(name, glyphs);
  }
  return fonts;
}

/** Walks a page's content: tells of the words of each marked stretch, and gives all words back. */
function marked(content: string, fonts: Map<string, Map<number, string>>, tell: (mcid: string, text: string) => void) {
  const open: { mcid: string | null; text: string }[] = [];
  let [font, shown] = [new Map<number, string>(), ''];
  for (const [, named, opened, closed, drawn] of content.matchAll(
    /\/(F\d+) [\d.]+ Tf|(\/\w+ (?:<<[^]*?>> BDC|BMC))|\b(EMC)\b|\[([^\]]*)\] TJ/g,
  )) {
    if (named) font = fonts.get(named) ?? new Map();
    else if (opened) open.push({ mcid: /\/MCID (\d+)/.exec(opened)?.[1] ?? null, text: '' });
    else if (closed) {
      const over = open.pop();
      if (over?.mcid) tell(over.mcid, over.text);
    } else if (drawn) {
      const text = [...drawn.matchAll(/<(\w+)>/g)].map(([, hex = '']) => (hex.match(/.{4}/g) ?? []).map((glyph) => font.get(parseInt(glyph, 16)) ?? '').join('')).join(''); // prettier-ignore
      shown += text;
      const inside = open.at(-1);
      if (inside) inside.text += text;
      else if (text.trim()) throw new Error(`Words outside the tree: ${text}`);
    }
  }
  return shown;
}

const refIn = (dictionary: string, key: string) => new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary)?.[1];
const valueOf = (dictionary: string, key: string) => new RegExp(`/${key} (\\[[^]*\\]|\\d+ 0 R)`).exec(dictionary)?.[1];

function stringIn(dictionary: string, key: string): string | null {
  const found = new RegExp(`/${key} (?:\\(((?:\\\\[^]|[^\\\\)])*)\\)|<([0-9a-f]+)>)`, 'i').exec(dictionary);
  if (!found) return null;
  const unescaped = (found[1] ?? '').replace(/\\([^])/g, (_, sign: string) => ({ n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' })[sign] ?? sign); // prettier-ignore
  const bytes = found[2] ? Buffer.from(found[2], 'hex') : Buffer.from(unescaped, 'latin1');
  return bytes[0] === 0xfe && bytes[1] === 0xff
    ? Buffer.from(bytes.subarray(2)).swap16().toString('utf16le')
    : bytes.toString('latin1');
}

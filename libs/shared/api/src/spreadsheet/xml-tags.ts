/** One tag of an XML file, without the prefix of its namespace. */
export interface XmlTag {
  name: string;
  closing: boolean;
  selfClosing: boolean;
  attributes: string;
  /** Where in the file the tag ends. */
  end: number;
}

const SKIPPED = /<(?:!--[^]*?-->|!\[CDATA\[[^]*?\]\]>|\?[^]*?\?>)/y;
const TAG = /<(\/?)(?:[\w.-]+:)?([\w.-]+)((?:[^>"']|"[^"]*"|'[^']*')*)>/y;
const ATTRIBUTE = /\s*([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/y;

/**
 * The tags of an XML file in order; throws RangeError where the file is cut off or not XML. Document types are refused:
 * no spreadsheet has one, and entities are how XML is used to do harm.
 */
export function* xmlTags(xml: string): Generator<XmlTag> {
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const skipped = matchAt(SKIPPED, xml, at);
    const tag = skipped ? null : matchAt(TAG, xml, at);
    if (!skipped && !tag) throw new RangeError('not XML');
    at += (skipped ?? tag)?.[0].length ?? 1;
    if (!tag) continue;
    const attributes = (tag[3] ?? '').trimEnd();
    const selfClosing = attributes.endsWith('/');
    yield {
      name: tag[2] ?? '',
      closing: tag[1] === '/',
      selfClosing,
      attributes: selfClosing ? attributes.slice(0, -1) : attributes,
      end: at,
    };
  }
}

/**
 * The attributes of a tag by name without prefix. Throws RangeError for what is not well formed and for a name given twice:
 * what another reader could take otherwise is not let through.
 */
export function attributesOf(tag: XmlTag): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (let at = 0; at < tag.attributes.trimEnd().length;) {
    const [all, name, double, single] = matchAt(ATTRIBUTE, tag.attributes, at) ?? [];
    if (!all || !name) throw new RangeError(`attributes of ${tag.name}`);
    at += all.length;
    if (name.startsWith('xmlns')) continue;
    const local = name.slice(name.indexOf(':') + 1);
    if (found.has(local)) throw new RangeError(`${local} twice`);
    found.set(local, unescaped(double ?? single ?? ''));
  }
  return found;
}

/** The text from the end of a tag to the next one. */
export const textAfter = (xml: string, tag: XmlTag): string => unescaped(xml.slice(tag.end, xml.indexOf('<', tag.end)));

function matchAt(form: RegExp, text: string, at: number): RegExpExecArray | null {
  form.lastIndex = at;
  return form.exec(text);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const unescaped = (text: string) =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi, (all, decimal?: string, hex?: string, name?: string) => {
    const point = decimal ? Number(decimal) : hex ? Number.parseInt(hex, 16) : Number.NaN;
    return point <= 0x10ffff ? String.fromCodePoint(point) : ((name && ENTITIES[name]) ?? all);
  });

import { type InputIssue, isId } from '@rt/shared/domain';
import type { KnownReferences } from './known-references';
import { isLinkAddress } from './link-address';
import { REFERENCE_KEY, TEXT_LIMITS } from './rich-text-limits';
import { type TextFault, textIssue } from './text-issues';
import { INLINE, MARK_ATTRS, type NodeRule, TEXT_SCHEMA } from './text-schema';

type Fields = Readonly<Record<string, unknown>>;

/** Anything but control characters (line breaks and tabs too: those are nodes), lone surrogates and U+FFFD. */
const WHOLE = /^(?:\t|[^\p{Cc}\p{Cs}\uFFFD])*$/u;

/** Walks a value that claims to be a text, and keeps what is wrong with it. */
export class TextReader {
  readonly issues: InputIssue[] = [];
  private nodes = 0;
  private characters = 0;

  constructor(private readonly known: KnownReferences) {}

  read(value: unknown, path: string): void {
    if (!isFields(value) || value['type'] !== 'doc') this.fault(path, 'text.not-a-text');
    else this.node(value, path, 0);
    if (this.isTooLong()) this.issues.unshift(textIssue(path, 'text.too-long'));
  }

  private node(node: Fields, path: string, lists: number): void {
    this.nodes += 1;
    if (this.isTooLong()) return;
    const type = String(node['type']);
    const rule = TEXT_SCHEMA[type] as NodeRule;
    this.members(node, path, [
      'type',
      ...(rule.holds ? ['content'] : []),
      ...(rule.attrs ? ['attrs'] : []),
      ...own(type),
    ]);
    if (rule.attrs) this.attrs(type, node['attrs'], rule.attrs, `${path}.attrs`);
    if (type === 'text') this.run(node, path);
    if (INLINE.includes(type)) this.marks(node, path);
    if (rule.holds) this.children(node, rule, path, lists + (type.endsWith('List') ? 1 : 0));
  }

  private children({ content = [] }: Fields, { holds, first, filled }: NodeRule, path: string, lists: number): void {
    if (!Array.isArray(content)) return this.fault(`${path}.content`, 'text.not-a-text');
    if (filled && !content.length) return this.fault(path, 'text.incomplete');
    if (lists > TEXT_LIMITS.listDepth) return this.fault(path, 'text.too-deep');
    content.forEach((child: unknown, at) => {
      const place = `${path}.content[${at}]`;
      const type = isFields(child) ? child['type'] : undefined;
      if (!isFields(child) || typeof type !== 'string' || !holds?.includes(type)) this.fault(place, 'text.foreign');
      else if (at === 0 && first && type !== first) this.fault(place, 'text.incomplete');
      else this.node(child, place, lists);
    });
  }

  private run({ text }: Fields, path: string): void {
    if (this.words(text, `${path}.text`) && text === '') this.fault(`${path}.text`, 'text.incomplete');
  }

  private marks({ marks = [] }: Fields, path: string): void {
    if (!Array.isArray(marks)) return this.fault(`${path}.marks`, 'text.not-a-text');
    const types = marks.map((mark: unknown) => (isFields(mark) ? mark['type'] : undefined));
    marks.slice(0, 4).forEach((mark: unknown, at) => {
      const [place, type] = [`${path}.marks[${at}]`, types[at]];
      const attrs = typeof type === 'string' && Object.hasOwn(MARK_ATTRS, type) ? MARK_ATTRS[type] : undefined;
      if (!isFields(mark) || !attrs || types.indexOf(type) !== at) return this.fault(place, 'text.foreign');
      this.members(mark, place, attrs.length ? ['type', 'attrs'] : ['type']);
      if (attrs.length) this.attrs('link', mark['attrs'], attrs, `${place}.attrs`);
    });
  }

  private attrs(type: string, value: unknown, names: readonly string[], path: string): void {
    if (!isFields(value)) return this.fault(path, 'text.incomplete');
    this.members(value, path, names);
    const { level, file, alt, key, seen, href } = value;
    if (type === 'heading' && level !== 1 && level !== 2) this.fault(`${path}.level`, 'text.foreign');
    if (type === 'link' && !(this.words(href, `${path}.href`, TEXT_LIMITS.href) && isLinkAddress(href)))
      this.fault(`${path}.href`, 'text.link');
    if (type === 'picture') {
      this.reference(file, isIdText, this.known.pictures, `${path}.file`, 'text.unknown-picture');
      if (!this.words(alt, `${path}.alt`, TEXT_LIMITS.alt) || !alt.trim()) this.fault(`${path}.alt`, 'text.alt');
    }
    if (type === 'tableReference') this.reference(key, isKey, this.known.tables, `${path}.key`, 'text.unknown-table');
    if (type === 'figure') {
      this.reference(key, isKey, this.known.figures, `${path}.key`, 'text.unknown-figure');
      if (this.words(seen, `${path}.seen`, TEXT_LIMITS.seen) && !seen) this.fault(`${path}.seen`, 'text.incomplete');
    }
  }

  private reference(
    value: unknown,
    form: (value: string) => boolean,
    known: ReadonlySet<string> | undefined,
    path: string,
    unknown: TextFault,
  ): void {
    if (typeof value !== 'string' || !form(value)) this.fault(path, 'text.foreign');
    else if (known && !known.has(value)) this.fault(path, unknown);
  }

  private words(value: unknown, path: string, most: number = TEXT_LIMITS.characters): value is string {
    if (typeof value !== 'string') this.fault(path, 'text.not-a-text');
    else if (value.length > most) this.fault(path, 'text.too-long');
    else if (!WHOLE.test(value)) this.fault(path, 'text.broken-signs');
    if (typeof value === 'string') this.characters += value.length;
    return typeof value === 'string';
  }

  private members(value: Fields, path: string, allowed: readonly string[]): void {
    for (const name of Object.keys(value))
      if (!allowed.includes(name)) this.fault(`${path}.${name.slice(0, 40)}`, 'text.foreign');
  }

  private isTooLong(): boolean {
    return this.nodes > TEXT_LIMITS.nodes || this.characters > TEXT_LIMITS.characters;
  }

  private fault(path: string, code: TextFault): void {
    this.issues.push(textIssue(path, code));
  }
}

const own = (type: string) => (type === 'text' ? ['text', 'marks'] : INLINE.includes(type) ? ['marks'] : []);
const isKey = (value: string) => REFERENCE_KEY.test(value);
const isIdText = (value: string) => isId(value);
const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

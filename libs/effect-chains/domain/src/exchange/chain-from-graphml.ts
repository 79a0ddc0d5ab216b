import { parseXml, XmlElement, XmlError } from '@rgrove/parse-xml';
import { chainFromRaw } from './chain-from-raw';
import { inferredKinds } from './inferred-kinds';
import { type ChainReading, type RawChain, type RawPart, refusedReading } from './raw-chain';

/** What other programs call the text of a box. */
const LABELS = ['text', 'label', 'name', 'title', 'd0'];

/**
 * The chain that a GraphML file holds: ours without loss, others' by their labels, with the column of each box told by where it stands
 * in the graph. Document type declarations are refused, and with them every entity of one's own.
 */
export function chainFromGraphMl(text: string): ChainReading {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return refusedReading('doctype', DOCTYPE);
  let root: XmlElement | null;
  try {
    root = parseXml(text).root;
  } catch (error) {
    if (error instanceof XmlError) return malformed(error.line, error.column);
    if (error instanceof RangeError) return refusedReading('too-deep', TOO_DEEP);
    throw error;
  }
  const graph = root?.name === 'graphml' ? all(root, 'graph')[0] : undefined;
  if (!root || !graph) return refusedReading('no-graph', NO_GRAPH);
  const names = new Map(
    all(root, 'key').map(({ attributes }) => [attributes['id'] ?? '', attributes['attr.name'] ?? '']),
  );
  return chainFromRaw(rawOf(graph, names));
}

type Names = ReadonlyMap<string, string>;

function rawOf(graph: XmlElement, names: Names): RawChain {
  const about = dataOf(graph, names);
  const nodes = deep(graph, 'node').map((element, at) => nodeOf(element, at, names));
  const edges = deep(graph, 'edge').map((element, at) => edgeOf(element, at, names));
  const kinds = inferredKinds(nodes, edges);
  for (const node of nodes) node.fields['kind'] ??= kinds.get(node.id);
  const kept = (['evidence', 'groups'] as const).flatMap((shelf) => listed(about[shelf], shelf));
  return { name: about['name'] ?? '', ...subject(about), parts: [...kept, ...nodes, ...edges] };
}

const subject = ({ strategyId, interventionId }: Partial<Record<string, string>>) => ({
  strategyId: strategyId ?? null,
  interventionId: interventionId ?? null,
});

function nodeOf(element: XmlElement, at: number, names: Names): RawPart {
  const fields = dataOf(element, names);
  const label = LABELS.map((each) => fields[each]).find((each) => each?.trim());
  const text = label ?? element.text.trim().slice(0, 500);
  return part('node', element.attributes['id'] ?? `node ${at}`, at, { ...fields, text: text || `${at + 1}` });
}

function edgeOf(element: XmlElement, at: number, names: Names): RawPart {
  const { id = `edge ${at}`, source, target } = element.attributes;
  return part('edge', id, at, { ...dataOf(element, names), fromId: source, toId: target });
}

function dataOf(element: XmlElement, names: Names): Partial<Record<string, string>> {
  const entries = all(element, 'data').map(({ attributes, text }) => [
    names.get(attributes['key'] ?? '') || attributes['key'],
    text,
  ]);
  return Object.fromEntries(entries);
}

/** The parts kept as JSON on the graph; what is no such list gives none. */
function listed(text: string | undefined, shelf: 'evidence' | 'groups'): RawPart[] {
  const kind = shelf === 'groups' ? 'group' : 'evidence';
  try {
    const list: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(list) ? list.map((fields, at) => part(kind, String(fields?.id ?? at), at, { ...fields })) : [];
  } catch {
    return [];
  }
}

const part = (kind: RawPart['part'], id: string, at: number, fields: Record<string, unknown>): RawPart => ({
  part: kind,
  id,
  place: { sv: `<${kind}> nummer ${at + 1}`, en: `<${kind}> number ${at + 1}` },
  fields,
});

const elements = (element: XmlElement) =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement);
const all = (element: XmlElement, name: string) => elements(element).filter((child) => child.name === name);

/** Also those within graphs inside boxes, as some programs draw groups. */
function deep(graph: XmlElement, name: string): XmlElement[] {
  const inner = all(graph, 'node').flatMap((node) => all(node, 'graph'));
  return [...all(graph, name), ...inner.flatMap((each) => deep(each, name))];
}

const DOCTYPE = {
  sv: 'Filen har en dokumenttypsdeklaration (DOCTYPE). Sådana läses inte av säkerhetsskäl. Ta bort den och försök igen.',
  en: 'The file has a document type declaration (DOCTYPE). Such are not read, for safety. Remove it and try again.',
};
const TOO_DEEP = {
  sv: 'Filen är för djupt nästlad för att vara en graf.',
  en: 'The file is nested too deeply to be a graph.',
};
const NO_GRAPH = {
  sv: 'Filen är ingen GraphML: den har ingen graf. Exportera den som GraphML och försök igen.',
  en: 'The file is no GraphML: it has no graph. Export it as GraphML and try again.',
};
const malformed = (line: number, column: number) =>
  refusedReading(
    'malformed',
    {
      sv: `Filen är inte hel XML: det går inte att läsa vidare från rad ${line}, tecken ${column}.`,
      en: `The file is not whole XML: it cannot be read on from line ${line}, column ${column}.`,
    },
    `line ${line}`,
  );

import { xml } from '@rt/shared/domain';
import { expand, PREFIXES, type RdfNode, type RdfValue } from './rdf';

/** The nodes as RDF/XML (https://www.w3.org/TR/rdf-syntax-grammar/). */
export function toRdfXml(nodes: readonly RdfNode[]): string {
  const spaces = Object.entries(PREFIXES).map(([prefix, address]) => `  xmlns:${prefix}="${address}"`);
  const body = nodes.map((node) => element(node, '  ')).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF\n${spaces.join('\n')}>\n${body}\n</rdf:RDF>\n`;
}

function element({ iri, type, properties }: RdfNode, indent: string): string {
  const about = iri === null ? '' : ` rdf:about="${xml(iri)}"`;
  const lines = properties.map(([name, value]) => property(name, value, `${indent}  `));
  return `${indent}<${type}${about}>\n${lines.join('\n')}\n${indent}</${type}>`;
}

function property(name: string, value: RdfValue, indent: string): string {
  if ('iri' in value) return `${indent}<${name} rdf:resource="${xml(value.iri)}"/>`;
  if ('node' in value) return `${indent}<${name}>\n${element(value.node, `${indent}  `)}\n${indent}</${name}>`;
  const language = value.language ? ` xml:lang="${value.language}"` : '';
  const type = value.type ? ` rdf:datatype="${expand(value.type)}"` : '';
  return `${indent}<${name}${language}${type}>${xml(value.text)}</${name}>`;
}

import { PREFIXES, type RdfNode, type RdfValue } from './rdf';

/** The nodes as Turtle (https://www.w3.org/TR/turtle/). */
export function toTurtle(nodes: readonly RdfNode[]): string {
  const heads = Object.entries(PREFIXES).map(([prefix, address]) => `@prefix ${prefix}: <${address}> .`);
  const body = nodes.map((node) => `${node.iri === null ? '[]' : address(node.iri)} ${inside(node, '  ')} .`);
  return `${heads.join('\n')}\n\n${body.join('\n\n')}\n`;
}

const inside = ({ type, properties }: RdfNode, indent: string): string =>
  [`a ${type}`, ...properties.map(([name, value]) => `${name} ${written(value, indent)}`)].join(` ;\n${indent}`);

function written(value: RdfValue, indent: string): string {
  if ('iri' in value) return address(value.iri);
  if ('node' in value) return `[ ${inside(value.node, `${indent}  `)} ]`;
  const tail = value.language ? `@${value.language}` : value.type ? `^^${value.type}` : '';
  return `"${value.text.toWellFormed().replace(/["\\\u0000-\u001f]/g, escapedSign)}"${tail}`;
}

const escapedSign = (sign: string) =>
  sign === '"' || sign === '\\' ? `\\${sign}` : `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
/** What must not stand in an IRI is written as percent signs. */
const address = (iri: string) => `<${iri.replace(/[\u0000-\u0020<>"{}|^`\\]/g, (sign) => encodeURIComponent(sign))}>`;

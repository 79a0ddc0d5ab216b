import type { Language } from '@rt/shared/domain';
import type { ChainContent } from '../chain';
import { NODE_KINDS, type NodeKind } from '../node-kind';

const WIDTH = 28;

/** A chain as a Mermaid flowchart from left to right, a frame a column; arrows that decrease are dotted and say so. */
export function chainToMermaid(
  { nodes, edges }: Pick<ChainContent, 'nodes' | 'edges'>,
  names: Readonly<Record<NodeKind, string>>,
  language: Language,
): string {
  const short = new Map(nodes.map(({ id }, at) => [id, `b${at + 1}`]));
  const columns = NODE_KINDS.flatMap((kind) => {
    const boxes = nodes.filter((node) => node.kind === kind);
    if (!boxes.length) return [];
    const lines = boxes.map(({ id, text }) => `    ${short.get(id)}["${label(text)}"]`);
    return [`  subgraph ${kind}["${label(names[kind])}"]`, ...lines, '  end'];
  });
  const less = language === 'sv' ? 'minskar' : 'decreases';
  const arrows = edges.flatMap(({ fromId, toId, sign }) => {
    const [from, to] = [short.get(fromId), short.get(toId)];
    if (!from || !to) return [];
    return sign === 'increases' ? `  ${from} --> ${to}` : `  ${from} -. ${less} .-> ${to}`;
  });
  return `${['flowchart LR', ...columns, ...arrows].join('\n')}\n`;
}

/** Signs that Mermaid reads as its own become its character codes; long texts are broken between words. */
function label(text: string): string {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + word.length < WIDTH) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines.map((line) => line.replace(/["#<>;\[\]{}()|`\\&]/g, (sign) => `#${sign.charCodeAt(0)};`)).join('<br/>');
}

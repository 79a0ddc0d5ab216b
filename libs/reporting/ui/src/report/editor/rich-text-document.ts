import type { RichText } from '@rt/reporting/domain';
import { Node } from 'prosemirror-model';
import { REPORT_SCHEMA } from './report-schema';

/** What is stored as the editor's document. What the schema does not hold is refused with an error. */
export function documentOf(text: RichText): Node {
  const node = Node.fromJSON(REPORT_SCHEMA, text);
  node.check();
  return node;
}

/** The editor's document as it is stored: marks stand on words only. */
export const richTextOf = (document: Node): RichText => plain(document.toJSON()) as RichText;

interface Json {
  type: string;
  attrs?: unknown;
  marks?: unknown;
  content?: Json[];
}

function plain({ marks, content, ...node }: Json): Json {
  return {
    ...node,
    ...(marks && node.type === 'text' ? { marks } : {}),
    ...(content ? { content: content.map(plain) } : {}),
  };
}

export const sameText = (one: RichText, other: RichText): boolean => documentOf(one).eq(documentOf(other));

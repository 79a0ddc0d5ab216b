const BLOCKS = /^(P|DIV|LI|UL|OL|H\d|BLOCKQUOTE|TABLE|TBODY|THEAD|TFOOT|TR|TD|TH|BODY|BR|SECTION|ARTICLE)$/;

/** Line breaks and runs of spaces in the source are one space, and none at the edges of a paragraph. */
export function withSingleSpaces(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('pre')) continue;
    text.data = text.data.replace(/[ \t\r\n\f]+/g, ' ').replace(/\u00a0{2,}/g, ' ');
  }
  for (const text of texts) {
    if (atEdge(text, 'previousSibling')) text.data = text.data.replace(/^[ \u00a0]+/, '');
    if (atEdge(text, 'nextSibling')) text.data = text.data.replace(/[ \u00a0]+$/, '');
    if (!text.data) text.remove();
  }
}

/** Whether nothing but the edge of a block is on that side. */
function atEdge(node: Node, side: 'previousSibling' | 'nextSibling'): boolean {
  const beside = node[side];
  if (beside) return BLOCKS.test(beside.nodeName);
  const parent = node.parentNode;
  return !parent || BLOCKS.test(parent.nodeName) || atEdge(parent, side);
}

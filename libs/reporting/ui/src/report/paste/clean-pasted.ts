import { listsOfWord } from './lists-of-word';
import { tablesAsLines } from './tables-as-lines';
import { unstyled } from './unstyled';
import { withLevelledHeadings } from './levelled-headings';
import { withSingleSpaces } from './single-spaces';

/** Never of the text: scripts, styles, what Office keeps for itself, and things that can only be fetched. */
const DROPPED =
  'script, style, meta, link, title, xml, noscript, template, iframe, object, embed, svg, [hidden], [style*="mso-hide:all"], .Apple-interchange-newline';

/** What was in what was pasted. */
export interface Pasted {
  html: string;
  /** Pictures that could not come along. */
  pictures: number;
}

/**
 * HTML of a clipboard (Word, Excel, LibreOffice, Google Docs, web) with nothing left but what a report can hold: headings in two
 * levels, lists, quotes, bold, italics and links; tables as lines of cells. No words are lost.
 */
export function cleanPasted(html: string): Pasted {
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  if (body.querySelector('[data-pm-slice]')) return { html, pictures: 0 };
  body.querySelectorAll(DROPPED).forEach((element) => element.remove());
  dropComments(body);
  const pictures = body.querySelectorAll('img').length;
  body.querySelectorAll('img').forEach((image) => image.remove());
  listsOfWord(body);
  unstyled(body);
  withSingleSpaces(body);
  tablesAsLines(body);
  withLevelledHeadings(body);
  return { html: body.innerHTML, pictures };
}

/** Conditional comments too: `<!--[if gte mso 9]>` hides what only Word reads, `<![if !supportLists]>` is read as a comment. */
function dropComments(body: HTMLElement) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const found: Node[] = [];
  while (walker.nextNode()) found.push(walker.currentNode);
  found.forEach((comment) => comment.parentNode?.removeChild(comment));
}

const LEVEL = /mso-list:[^;"']*\blevel(\d+)/i;
const NUMBERED = /^\(?(?:\d+|[a-zåäö]|[ivxlc]+)[.)]/i;

interface Item {
  paragraph: HTMLElement;
  level: number;
  ordered: boolean;
}

/** Word writes the items of a list as paragraphs with the mark as text: they become lists again, one within another. */
export function listsOfWord(body: HTMLElement): void {
  const open: HTMLElement[] = [];
  for (const { paragraph, level, ordered } of itemsIn(body)) {
    const list = open[0];
    if (!list || paragraph.previousElementSibling !== list) open.length = 0;
    open.length = Math.min(open.length, level);
    if (open.length === level && open.at(-1)?.tagName !== tag(ordered)) open.pop();
    while (open.length < level) open.push(opened(paragraph, open.at(-1), ordered));
    open.at(-1)?.append(itemOf(paragraph));
  }
}

const tag = (ordered: boolean) => (ordered ? 'OL' : 'UL');

function itemsIn(body: HTMLElement): Item[] {
  return [...body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')].flatMap((paragraph) => {
    const level = LEVEL.exec(paragraph.getAttribute('style') ?? '')?.[1];
    const mark = [...paragraph.querySelectorAll<HTMLElement>('span')].find((span) =>
      /mso-list:\s*Ignore/i.test(span.getAttribute('style') ?? ''),
    );
    if (!level || !mark) return [];
    const ordered = NUMBERED.test(mark.textContent.trim());
    if (/^H\d$/.test(paragraph.tagName)) {
      mark.remove();
      return [];
    }
    mark.remove();
    return [{ paragraph, level: Number(level), ordered }];
  });
}

/** A new list: before the paragraph it begins with, or within the last item of the list it stands in. */
function opened(paragraph: HTMLElement, outer: HTMLElement | undefined, ordered: boolean): HTMLElement {
  const list = paragraph.ownerDocument.createElement(tag(ordered));
  if (!outer) paragraph.before(list);
  else {
    const last = outer.lastElementChild ?? outer.appendChild(paragraph.ownerDocument.createElement('li'));
    last.append(list);
  }
  return list;
}

function itemOf(paragraph: HTMLElement): HTMLElement {
  const item = paragraph.ownerDocument.createElement('li');
  const words = paragraph.ownerDocument.createElement('p');
  words.append(...paragraph.childNodes);
  item.append(words);
  paragraph.remove();
  return item;
}

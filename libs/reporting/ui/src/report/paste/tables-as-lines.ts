/** A table's rows as paragraphs, the cells apart by tabs: what a cell holds is kept, its lines joined by spaces. */
export function tablesAsLines(body: HTMLElement): void {
  for (const table of [...body.querySelectorAll('table')].reverse()) {
    const lines = [...table.querySelectorAll('tr')].map(lineOf).filter((line) => line !== null);
    const caption = table.querySelector('caption');
    table.replaceWith(...(caption ? [paragraph(table, [...caption.childNodes])] : []), ...lines);
  }
}

function lineOf(row: HTMLTableRowElement): HTMLElement | null {
  const cells = [...row.cells];
  if (!cells.some((cell) => cell.textContent.trim())) return null;
  return paragraph(
    row,
    cells.flatMap((cell, at) => [...(at ? ['\t'] : []), ...inlineOf(cell)]),
  );
}

/** Paragraphs in a cell are words on one line. */
function inlineOf(cell: HTMLElement): (Node | string)[] {
  for (const block of cell.querySelectorAll('p, div, li, h1, h2, h3, h4, h5, h6')) {
    const apart = block.nextElementSibling ? [' '] : [];
    block.replaceWith(...block.childNodes, ...apart);
  }
  for (const list of cell.querySelectorAll('ul, ol')) list.replaceWith(...list.childNodes);
  for (const line of cell.querySelectorAll('br')) line.replaceWith(' ');
  const bold = cell.tagName === 'TH' && cell.textContent.trim();
  if (!bold) return [...cell.childNodes];
  const strong = cell.ownerDocument.createElement('strong');
  strong.append(...cell.childNodes);
  return [strong];
}

function paragraph(beside: Element, content: (Node | string)[]): HTMLElement {
  const made = beside.ownerDocument.createElement('p');
  made.append(...content);
  return made;
}

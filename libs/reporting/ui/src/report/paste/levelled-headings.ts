/** The highest heading of what was pasted becomes the first of our two levels, all others the second. */
export function withLevelledHeadings(body: HTMLElement): void {
  const headings = [...body.querySelectorAll('h1, h2, h3, h4, h5, h6')];
  const top = headings.map(({ tagName }) => tagName).sort()[0];
  for (const heading of headings) {
    if (!heading.textContent?.trim()) {
      heading.remove();
      continue;
    }
    const level = heading.ownerDocument.createElement(heading.tagName === top ? 'h4' : 'h5');
    level.append(...heading.childNodes);
    heading.replaceWith(level);
  }
}

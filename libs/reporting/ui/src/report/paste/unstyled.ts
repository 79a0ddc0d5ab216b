import { safeHref } from '../text/safe-href';

const KEPT_STYLES = ['font-weight', 'font-style'];

/** Every attribute gone but a link's address, and of styles only bold and italics; wrappers that say nothing taken away. */
export function unstyled(body: HTMLElement): void {
  for (const heading of body.querySelectorAll<HTMLElement>('p.MsoTitle, p.MsoSubtitle')) become(heading, 'h1');
  for (const element of body.querySelectorAll<HTMLElement>('*')) {
    if (element.tagName.includes(':')) {
      element.replaceWith(...element.childNodes);
      continue;
    }
    strip(element);
  }
  for (const nested of body.querySelectorAll('ul > ul, ul > ol, ol > ol, ol > ul')) {
    const before = nested.previousElementSibling;
    if (before?.tagName === 'LI') before.append(nested);
  }
}

function strip(element: HTMLElement) {
  const styles = KEPT_STYLES.map((name) => [name, element.style.getPropertyValue(name)] as const).filter(
    ([, value]) => value,
  );
  const href = element.tagName === 'A' ? safeHref(element.getAttribute('href') ?? '') : null;
  for (const { name } of [...element.attributes]) element.removeAttribute(name);
  if (href) element.setAttribute('href', href);
  /* Google Docs puts everything within a <b> that is not bold. */
  const says = Object.fromEntries(styles);
  if (/^(B|STRONG)$/.test(element.tagName) && /^(normal|[1-5]\d\d)$/.test(says['font-weight'] ?? ''))
    element.replaceWith(...element.childNodes);
  else if (!/^(H\d|A)$/.test(element.tagName))
    for (const [name, value] of styles) element.style.setProperty(name, value);
}

function become(element: HTMLElement, tag: string) {
  const other = element.ownerDocument.createElement(tag);
  other.append(...element.childNodes);
  element.replaceWith(other);
}

import { isLinkAddress } from '@rt/reporting/domain';

/** The address of a link as it may stand in a report, or null: web, e-mail, or a page in the product. */
export function safeHref(text: string): string | null {
  const href = text.trim();
  return isLinkAddress(href) ? href : null;
}

/** What a person writes as an address, made whole: rufs.se is a web page and anna@rufs.se an e-mail address. */
export function hrefFrom(written: string): string | null {
  const text = written.trim();
  if (/^[^\s@:/]+@[^\s@]+\.[^\s@]+$/.test(text)) return `mailto:${text}`;
  return safeHref(/^[\w-]+(\.[\w-]+)+(\/|$)/.test(text) ? `https://${text}` : text);
}

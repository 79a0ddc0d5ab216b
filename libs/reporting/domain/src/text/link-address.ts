const IN_PRODUCT = /^\/(?![/\\])/;
const SCHEMES = ['http:', 'https:', 'mailto:'];

/** Whether a link may lead there: a web page, an e-mail address, or a page in the product (/mal/…). Never a script. */
export function isLinkAddress(href: string): boolean {
  if (/[\s\p{Cc}]/u.test(href)) return false;
  if (IN_PRODUCT.test(href)) return true;
  if (!URL.canParse(href)) return false;
  return SCHEMES.includes(new URL(href).protocol);
}

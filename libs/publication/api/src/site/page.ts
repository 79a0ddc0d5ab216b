import { Addresses, type PublicRegion, type PublicSite } from '@rt/publication/domain';
import type { Language } from '@rt/shared/domain';
import { type Html, html, type Part, safeAddress } from '../html/html';
import { SITE_WORDS, type SiteWords } from './words';

/** What every page is written with: one language, its words and its addresses. */
export interface Pen {
  language: Language;
  words: SiteWords;
  to: Addresses;
}

export const penFor = (language: Language): Pen => ({
  language,
  words: SITE_WORDS[language],
  to: new Addresses(language),
});

/** What makes one page different from another. */
export interface PageParts {
  title: string;
  /** The page's address in a language: for links between the two. */
  address: (to: Addresses) => string;
  region: PublicRegion | null;
  /** What the region shows, for the menu; null on pages above the regions. */
  site: PublicSite | null;
  /** From the region down to the page above this one. */
  crumbs: readonly { text: string; address: string }[];
  main: Part;
}

/** Swedish in an English page: a region's own words are never translated. */
export const own = ({ language }: Pen): Part => language === 'en' && html` lang="sv"`;

export const link = (address: string, text: Part): Html => html`<a href="${safeAddress(address) ?? '#'}">${text}</a>`;

/** A whole page. `style` is the address of the stylesheet. */
export function writePage(pen: Pen, style: string, { title, address, region, site, crumbs, main }: PageParts): string {
  const { words, language, to } = pen;
  const other: Language = language === 'sv' ? 'en' : 'sv';
  const home = region ? to.region(region.slug) : to.regions;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}${region && title !== region.name ? ` – ${region.name}` : ''}</title>
        <link rel="stylesheet" href="${style}" />
        <link rel="canonical" href="${address(to)}" />
        <link rel="alternate" hreflang="${other}" href="${address(new Addresses(other))}" />
      </head>
      <body>
        <a class="skip" href="#main">${words.skip}</a>
        <header class="top">
          <div class="wide">
            <a class="home" href="${home}">${region?.name ?? words.home}</a>
            ${
              site &&
              html`<nav aria-label="${words.nav}">
                <ul>
                  ${menu(pen, site).map(([where, text]) => {
                    const here = where === address(to) && html` aria-current="page"`;
                    return html`<li><a href="${where}" ${here}>${text}</a></li>`;
                  })}
                </ul>
              </nav>`
            }
            <a class="language" href="${address(new Addresses(other))}" hreflang="${other}" lang="${other}"
              >${words.language}</a
            >
          </div>
        </header>
        <main id="main" class="wide" tabindex="-1">
          ${
            crumbs.length > 0 &&
            html`<nav class="crumbs" aria-label="${words.crumbs}">
              <ol>
                ${crumbs.map(({ text, address: where }) => html`<li>${link(where, text)}</li>`)}
              </ol>
            </nav>`
          }
          ${main}
        </main>
        ${foot(pen, region)}
      </body>
    </html> `.text;
}

function menu(
  { words, to }: Pen,
  { slug, strategies, indicators, chains, studies, reports }: PublicSite,
): [string, string][] {
  const place = `${to.region(slug)}`;
  const parts: [boolean, string, string][] = [
    [strategies.length > 0, `${place}#strategier`, words.strategies],
    [indicators.length > 0, `${place}#indikatorer`, words.indicators],
    [chains.length > 0, `${place}#kedjor`, words.chains],
    [studies.length > 0, `${place}#analyser`, words.studies],
    [reports.length > 0, `${place}#rapporter`, words.report],
    [true, to.data(slug), words.data],
  ];
  return parts.flatMap(([there, where, text]) => (there ? [[where, text] as [string, string]] : []));
}

function foot({ words, to }: Pen, region: PublicRegion | null): Html {
  const contact = region?.contact;
  return html`<footer class="foot">
    <div class="wide">
      ${region && html`<p>${words.publishedBy(region.name)}${contact && html` ${words.contact}: ${contactLine(contact)}.`}</p>`}
      <p>${words.licence} ${words.cookies}</p>
      <nav aria-label="${words.accessibility}">
        <ul>
          <li>${link(region ? to.accessibilityOf(region.slug) : to.accessibility, words.accessibility)}</li>
          ${region && html`<li>${link(to.regions, words.regionsTitle)}</li>`}
        </ul>
      </nav>
    </div>
  </footer>`;
}

/** Whom to reach, with the ways there are. */
export function contactLine({ name, email, url }: NonNullable<PublicRegion['contact']>): Html {
  const site = safeAddress(url);
  return html`${site ? link(site, name) : name}${email && html`, ${link(`mailto:${email}`, email)}`}`;
}

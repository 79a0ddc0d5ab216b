import type { PublicRegion, PublicSite } from '@rt/publication/domain';
import type { Language } from '@rt/shared/domain';
import { html, type Part } from '../html/html';
import { contactLine, link, type PageParts, type Pen } from './page';

/** The day the statement was made, after the tests it tells of. A statement is looked over once a year. */
const MADE_ON = '2026-11-30';
const DIGG_REPORT = 'https://www.digg.se/tdosanmalan';

interface StatementWords {
  title: string;
  lead: (name: string) => string;
  how: [string, string];
  deficiencies: [string, string, readonly string[]];
  report: [string, string, string];
  supervision: [string, string, string];
  technical: [string, string];
  tested: [string, (day: string) => string];
  nobody: string;
}

const SV: StatementWords = {
  title: 'Tillgänglighetsredogörelse',
  lead: (name) =>
    `${name} står bakom den här webbplatsen. Alla ska kunna använda den. Här står hur webbplatsen uppfyller lagen (2018:1937) om tillgänglighet till digital offentlig service, vilka brister vi känner till och hur du kan rapportera andra.`,
  how: [
    'Hur tillgänglig är webbplatsen?',
    'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service (EN 301 549, WCAG 2.1 nivå AA). Vad som inte är det står under nästa rubrik.',
  ],
  deficiencies: [
    'Innehåll som inte är tillgängligt',
    'Det här är brister som vi känner till:',
    [
      'Filer som regionen har laddat upp, till exempel rapporter i PDF, kan sakna taggar, rubriker och beskrivande texter (WCAG 1.1.1, 1.3.1).',
      'Diagram och bilder av effektkedjor kan kräva att man rullar i sidled på en smal skärm. Samma innehåll står som tabell eller text direkt under (WCAG 1.4.10).',
      'Regionernas egna texter är på svenska också på de engelska sidorna. De är märkta så att skärmläsare läser dem på svenska.',
      'I verktyget för regionernas personal ritas effektkedjor på en yta. Samma sak kan göras i en lista, som fungerar med tangentbord och skärmläsare.',
    ],
  ],
  report: [
    'Rapportera brister till oss',
    'Vi vill bli bättre. Hittar du något som inte fungerar, eller behöver du innehåll i en annan form, så hör av dig. Vi svarar så snart vi kan.',
    'Kontakt:',
  ],
  supervision: [
    'Tillsyn',
    'Myndigheten för digital förvaltning (Digg) har tillsyn över lagen. Är du inte nöjd med hur vi hanterar det du rapporterat kan du',
    'anmäla det till Digg',
  ],
  technical: [
    'Teknisk information',
    'De öppna sidorna är HTML utan skript. De är byggda för tangentbord och skärmläsare, för ljust och mörkt läge, för hög kontrast, för 320 pixlars bredd (400 procents förstoring på en vanlig skärm) och för utskrift.',
  ],
  tested: [
    'Hur vi har testat webbplatsen',
    (day) =>
      `Vi har själva testat webbplatsen. Programmet axe-core granskar sidorna vid varje ändring, i ljust och mörkt läge och i 1440 och 320 pixlars bredd. Någon provning med skärmläsare eller av personer med funktionsnedsättning är inte gjord än, och ingen oberoende granskning. Senaste bedömningen gjordes ${day}. Redogörelsen är från samma dag.`,
  ],
  nobody: 'Den organisation vars innehåll du läser. Vilken det är står överst på dess sidor.',
};

const EN: StatementWords = {
  title: 'Accessibility statement',
  lead: (name) =>
    `${name} is responsible for this website. Everyone should be able to use it. This tells how the website meets the Swedish act (2018:1937) on accessibility of digital public services, which deficiencies we know of and how to report others.`,
  how: [
    'How accessible is the website?',
    'The website partly complies with the act on accessibility of digital public services (EN 301 549, WCAG 2.1 level AA). What does not comply is told under the next heading.',
  ],
  deficiencies: [
    'Content that is not accessible',
    'These are deficiencies that we know of:',
    [
      'Files that a region has uploaded, such as reports in PDF, may lack tags, headings and text alternatives (WCAG 1.1.1, 1.3.1).',
      'Charts and pictures of effect chains may need sideways scrolling on a narrow screen. The same content is given as a table or text right below (WCAG 1.4.10).',
      'Texts of the regions are in Swedish on English pages too. They are marked so that screen readers read them in Swedish.',
      'In the tool for the regions’ staff effect chains are drawn on a canvas. The same can be done in a list that works with keyboard and screen reader.',
    ],
  ],
  report: [
    'Report deficiencies to us',
    'We want to improve. If you find something that does not work, or need content in another form, let us know. We answer as soon as we can.',
    'Contact:',
  ],
  supervision: [
    'Supervision',
    'The Agency for Digital Government (Digg) supervises the act. If you are not satisfied with how we deal with what you reported, you can',
    'tell Digg',
  ],
  technical: [
    'Technical information',
    'The public pages are HTML without scripts. They are made for keyboard and screen reader, for light and dark, for high contrast, for a width of 320 pixels (400 per cent magnification on a common screen) and for print.',
  ],
  tested: [
    'How we have tested the website',
    (day) =>
      `We have tested the website ourselves. The program axe-core examines the pages at every change, in light and dark and at widths of 1440 and 320 pixels. No tests with screen readers or by people with disabilities have been made yet, and no independent review. The latest assessment was made on ${day}. The statement is of the same day.`,
  ],
  nobody: 'The organisation whose content you read. Its name is at the top of its pages.',
};

const WORDS: Readonly<Record<Language, StatementWords>> = { sv: SV, en: EN };

/** By the model of Digg, the supervisory authority: of one region's pages, or of the whole system's for all that publish here. */
export function accessibilityPage(pen: Pen, regions: readonly PublicRegion[], site: PublicSite | null): PageParts {
  const words = WORDS[pen.language];
  const [listHead, listLead, list] = words.deficiencies;
  return {
    title: words.title,
    address: (to) => (site ? to.accessibilityOf(site.slug) : to.accessibility),
    region: site,
    site,
    crumbs: site ? [{ text: site.name, address: pen.to.region(site.slug) }] : [],
    main: html`<h1>${words.title}</h1>
      <p class="lead">
        ${words.lead(site?.name ?? (pen.language === 'sv' ? 'Den region eller organisation som publicerar' : 'The region or organisation that publishes'))}
      </p>
      <h2>${words.how[0]}</h2>
      <p>${words.how[1]}</p>
      <h2>${listHead}</h2>
      <p>${listLead}</p>
      <ul>
        ${list.map((each) => html`<li>${each}</li>`)}
      </ul>
      <h2>${words.report[0]}</h2>
      <p>${words.report[1]}</p>
      ${contacts(words, site ? [site] : regions)}
      <h2>${words.supervision[0]}</h2>
      <p>${words.supervision[1]} ${link(DIGG_REPORT, words.supervision[2])}.</p>
      <h2>${words.technical[0]}</h2>
      <p>${words.technical[1]}</p>
      <h2>${words.tested[0]}</h2>
      <p>${words.tested[1](MADE_ON)}</p>`,
  };
}

function contacts(words: StatementWords, regions: readonly PublicRegion[]): Part {
  const known = regions.flatMap(({ name, contact }) => (contact ? [{ name, contact }] : []));
  if (!known.length) return html`<p>${words.report[2]} ${words.nobody}</p>`;
  return html`<p>${words.report[2]}</p>
    <ul>
      ${known.map(({ name, contact }) => html`<li>${name}: ${contactLine(contact)}</li>`)}
    </ul>`;
}

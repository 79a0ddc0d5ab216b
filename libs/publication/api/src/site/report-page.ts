import type { PublicSite } from '@rt/publication/domain';
import type { RichText } from '@rt/reporting/domain';
import { html, type Part } from '../html/html';
import { richTextHtml, type RichTextPlace } from '../html/rich-text-html';
import { own, type PageParts, type Pen } from './page';
import type { PublicReport } from './public-reports';
import { facts } from './strategy-pages';

/** A submitted report: the answers as they were sealed, and every amendment beside what stood before. */
export function reportPage(pen: Pen, site: PublicSite, report: PublicReport): PageParts {
  const { words } = pen;
  const { snapshot } = report;
  const tables = snapshot.formatVersion === 2 ? snapshot.tables : [];
  const pictures = snapshot.formatVersion === 2 ? snapshot.pictures.map(({ file }) => file) : [];
  const picture = (file: string) => (pictures.includes(file) ? pen.to.picture(site.slug, report.year, file) : null);
  const place: RichTextPlace = { language: pen.language, heading: 3, tables, picture };
  return {
    title: `${words.report} ${report.year}`,
    address: (to) => to.report(site.slug, report.year),
    region: site,
    site,
    crumbs: [{ text: site.name, address: pen.to.region(site.slug) }],
    main: html`<h1>${words.report} ${report.year}</h1>
      ${facts([
        [words.submitted, report.submittedAt.slice(0, 10)],
        [words.decision, html`<span${own(pen)}>${report.decision}</span>`],
        [words.blanksReason, report.blanksReason],
        [words.checksum, html`<code>${report.sha256}</code>`],
      ])}
      ${answersOf(report).map(
        ({ part, question, body, text }) =>
          html`<section>
            <h2 id="${part}" ${own(pen)}>${question}</h2>
            ${text.trim() ? html`<div class="prose" ${own(pen)}>${body ? richTextHtml(body, place) : paragraphs(text)}</div>` : html`<p class="quiet">${words.blank}</p>`}
          </section>`,
      )}
      ${
        report.amendments.length > 0 &&
        html`<h2>${words.amendments}</h2>
          ${report.amendments.map(
            ({ part, before, after, reason, at }) =>
              html`<h3>${words.amendedOn(at.slice(0, 10))}: ${questionOf(report, part)}</h3>
                ${facts([
                  [words.reason, reason],
                  [words.before, richTextHtml(before, place)],
                  [words.after, richTextHtml(after, place)],
                ])}`,
          )}`
      }`,
  };
}

/** A first kind of snapshot has characters alone. */
const answersOf = ({ snapshot }: PublicReport): { part: string; question: string; text: string; body?: RichText }[] => [
  ...snapshot.answers,
];

const questionOf = ({ snapshot }: PublicReport, part: string) =>
  snapshot.answers.find((answer) => answer.part === part)?.question ?? part;

const paragraphs = (text: string): Part => text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph.trim()}</p>`);

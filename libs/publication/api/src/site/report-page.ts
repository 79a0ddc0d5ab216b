import type { PublicSite } from '@rt/publication/domain';
import { html, type Part } from '../html/html';
import { own, type PageParts, type Pen } from './page';
import type { PublicReport } from './public-reports';
import { facts } from './strategy-pages';

/** A submitted report: the answers as they were sealed, and every amendment beside what stood before. */
export function reportPage(pen: Pen, site: PublicSite, report: PublicReport): PageParts {
  const { words } = pen;
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
      ${report.snapshot.answers.map(
        ({ part, question, text }) =>
          html`<section>
            <h2 id="${part}" ${own(pen)}>${question}</h2>
            ${text.trim() ? html`<div class="prose" ${own(pen)}>${paragraphs(text)}</div>` : html`<p class="quiet">${words.blank}</p>`}
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
                  [words.before, paragraphs(before)],
                  [words.after, paragraphs(after)],
                ])}`,
          )}`
      }`,
  };
}

const questionOf = ({ snapshot }: PublicReport, part: string) =>
  snapshot.answers.find((answer) => answer.part === part)?.question ?? part;

const paragraphs = (text: string): Part => text.split(/\n\s*\n/).map((paragraph) => html`<p>${paragraph.trim()}</p>`);

import { sizeWords } from '@rt/learning/domain';
import type { PublicSite } from '@rt/publication/domain';
import { html, safeAddress } from '../html/html';
import { link, own, type PageParts, type Pen } from './page';
import { ownLink } from './region-pages';
import { facts } from './strategy-pages';

export function studyPage(pen: Pen, site: PublicSite, id: string): PageParts | null {
  const study = site.studies.find((each) => each.id === id);
  if (!study) return null;
  const { words, to, language } = pen;
  const goals = [
    ...new Map(site.strategies.flatMap((each) => each.goals).map((goal) => [goal.lineageId, goal])).values(),
  ].filter(({ lineageId }) => study.goalLineageIds.includes(lineageId));
  const report = safeAddress(study.url);
  return {
    title: study.title,
    address: (where) => where.study(site.slug, id),
    region: site,
    site,
    crumbs: [{ text: site.name, address: to.region(site.slug) }],
    main: html`<p class="kicker">${words.studyKinds[study.kind]}</p>
      <h1 class="long" ${own(pen)}>${study.title}</h1>
      ${facts([
        [words.state, words.studyStates[study.state]],
        [words.completed, study.completedOn],
        [words.due, study.completedOn === null && study.dueOn],
        [words.readReport, report && link(report, report)],
        [
          words.files,
          study.files.length > 0 &&
            study.files.map(
              (file) =>
                html`${ownLink(pen, to.file(site.slug, id, file.id), file.name)}
                  <span class="quiet">(${sizeWords(file.size, language)})</span><br />`,
            ),
        ],
        [words.unpublished, !report && study.unpublishedReason],
        [words.questions, study.questions && html`<span${own(pen)}>${study.questions}</span>`],
        [words.method, study.method && html`<span${own(pen)}>${study.method}</span>`],
      ])}
      ${
        study.findings.length > 0 &&
        html`<h2>${words.findings}</h2>
          <ol class="prose" ${own(pen)}>
            ${study.findings.map(({ text }) => html`<li>${text}</li>`)}
          </ol>`
      }
      ${
        goals.length > 0 &&
        html`<h2>${words.aboutGoals}</h2>
          <ul class="lines">
            ${goals.map((goal) => html`<li>${ownLink(pen, to.goal(site.slug, goal.lineageId), goal.wording)}</li>`)}
          </ul>`
      }`,
  };
}

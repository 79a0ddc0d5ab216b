import type {
  PublicIndicatorLine,
  PublicRegion,
  PublicSite,
  PublicStrategy,
  PublicStudy,
} from '@rt/publication/domain';
import { type Html, html } from '../html/html';
import { link, own, type PageParts, type Pen } from './page';

/** The list of all regions that publish. */
export const regionsPage = (pen: Pen, regions: readonly PublicRegion[]): PageParts => ({
  title: pen.words.regionsTitle,
  address: (to) => to.regions,
  region: null,
  site: null,
  crumbs: [],
  main: html`<h1>${pen.words.regionsTitle}</h1>
    <p class="lead">${pen.words.regionsLead}</p>
    ${
      regions.length
        ? html`<ul class="lines">
            ${regions.map(({ name, slug }) => html`<li>${link(pen.to.region(slug), name)}</li>`)}
          </ul>`
        : html`<p>${pen.words.noRegions}</p>`
    }`,
});

/** What one region shows. */
export function regionPage(pen: Pen, site: PublicSite): PageParts {
  const { words } = pen;
  return {
    title: site.name,
    address: (to) => to.region(site.slug),
    region: site,
    site,
    crumbs: [],
    main: html`<h1>${site.name}</h1>
      <p class="lead">${words.siteLead(site.name)}</p>
      ${part('strategier', words.strategies, site.strategies, (each) => strategyLine(pen, site, each))}
      ${part('indikatorer', words.indicators, site.indicators, (each) => indicatorLine(pen, site, each))}
      ${part('kedjor', words.chains, site.chains, ({ id, name }) => html`<li>${ownLink(pen, pen.to.chain(site.slug, id), name)}</li>`)}
      ${part('analyser', words.studies, site.studies, (each) => studyLine(pen, site, each))}
      ${part('rapporter', words.reports, site.reports, ({ year, submittedAt }) => {
        const day = submittedAt.slice(0, 10);
        return html`<li>
          ${link(pen.to.report(site.slug, year), `${words.report} ${year}`)}
          <span class="quiet">${words.submitted} ${day}</span>
        </li>`;
      })}
      <h2 id="data">${words.data}</h2>
      <p>${words.dataLead}</p>
      <p>${link(pen.to.data(site.slug), words.data)}</p>`,
  };
}

const part = <T>(id: string, heading: string, things: readonly T[], line: (thing: T) => Html) =>
  things.length > 0 &&
  html`<h2 id="${id}">${heading}</h2>
    <ul class="lines">
      ${things.map(line)}
    </ul>`;

const ownLink = (pen: Pen, address: string, text: string) => html`<a href="${address}" ${own(pen)}>${text}</a>`;

export const yearsOf = ({ startYear, endYear }: Pick<PublicStrategy, 'startYear' | 'endYear'>) =>
  `${startYear}–${endYear}`;

function strategyLine(pen: Pen, { slug }: PublicSite, strategy: PublicStrategy): Html {
  const { words, to } = pen;
  const state = strategy.state === 'superseded' ? words.superseded : `${words.adopted} ${strategy.decidedOn}`;
  return html`<li>
    ${ownLink(pen, to.strategy(slug, strategy.versionId), strategy.name)}
    <span class="quiet"
      >${words.kinds[strategy.kind]} ${yearsOf(strategy)} · ${state} · ${words.goalsIn(strategy.goals.length)}</span
    >
  </li>`;
}

export function indicatorLine(pen: Pen, { slug }: PublicSite, { id, name, unit }: PublicIndicatorLine): Html {
  return html`<li>
    ${ownLink(pen, pen.to.indicator(slug, id), name)} <span class="quiet" ${own(pen)}>${unit}</span>
  </li>`;
}

export function studyLine(pen: Pen, { slug }: PublicSite, { id, title, kind, state, completedOn }: PublicStudy): Html {
  const { words, to } = pen;
  const when = completedOn ? `${words.completed} ${completedOn}` : words.studyStates[state];
  return html`<li>
    ${ownLink(pen, to.study(slug, id), title)} <span class="quiet">${words.studyKinds[kind]} · ${when}</span>
  </li>`;
}

export { ownLink };

import { ownSeries, statusesOf } from '@rt/indicators/domain';
import { dataAddress, type PublicIndicatorLine, type PublicSite } from '@rt/publication/domain';
import { formatDate, formatNumber } from '@rt/shared/domain';
import { html, type Part } from '../html/html';
import { valueTable } from './value-table';
import { own, type PageParts, type Pen } from './page';
import type { PublicValues } from './public-reads';
import { ownLink } from './region-pages';
import { indicatorFigure, shownSeries } from './indicator-figure';
import { facts } from './strategy-pages';

export function indicatorPage(pen: Pen, site: PublicSite, id: string, values: PublicValues): PageParts | null {
  const indicator = site.indicators.find((each) => each.id === id);
  if (!indicator) return null;
  const { words, to, language } = pen;
  const shown = shownSeries(values.open.series, site.countyCode);
  const goals = site.strategies
    .filter(({ state }) => state === 'adopted')
    .flatMap((strategy) => strategy.goals)
    .filter(({ indicatorIds }) => indicatorIds.includes(id));
  const number = (value: number) => `${formatNumber(value, language)} ${indicator.unit}`;
  const [target, ...former] = indicator.targets;
  const files = (['csv', 'json'] as const).map(
    (ending) =>
      html`<a href="${dataAddress.indicator(site.slug, id, ending)}">${ending === 'csv' ? 'CSV' : 'json-stat2'}</a> `,
  );
  return {
    title: indicator.name,
    address: (where) => where.indicator(site.slug, id),
    region: site,
    site,
    crumbs: [{ text: site.name, address: to.region(site.slug) }],
    main: html`<p class="kicker">${words.indicator}</p>
      <h1 class="long" ${own(pen)}>${indicator.name}</h1>
      ${indicatorFigure(pen, site, indicator, shown)} ${statusList(pen, site, indicator, values)}
      <h2>${words.values}</h2>
      ${valueTable(pen, indicator, shown)}
      ${values.hidden > 0 && html`<p class="note">${words.small(values.hidden)}</p>`}
      ${facts([
        [words.download, files],
        [words.definition, indicator.definition && html`<span${own(pen)}>${indicator.definition}</span>`],
        [words.unit, html`<span${own(pen)}>${indicator.unit}</span>`],
        [words.baseline, indicator.baseline && `${number(indicator.baseline.value)} (${indicator.baseline.year})`],
        [words.target, target && `${number(target.value)} (${target.year})`],
        [
          words.formerTargets,
          former.length > 0 &&
            html`${former.map((each) => html`${words.movedTarget(number(each.value), each.year, each.setAt.slice(0, 10))}${each.reason && html` (${each.reason})`}<br />`)}`,
        ],
        [
          words.breaks,
          indicator.breaks.length > 0 &&
            html`${indicator.breaks.map(({ period, note }) => html`${period}: ${note}<br />`)}`,
        ],
        [words.source, html`<span${own(pen)}>${indicator.source}</span>`],
      ])}
      ${values.open.notes.map((note) => html`<p class="note" ${own(pen)}>${note}</p>`)}
      ${
        goals.length > 0 &&
        html`<h2>${words.goals}</h2>
          <ul class="lines">
            ${goals.map((goal) => html`<li>${ownLink(pen, to.goal(site.slug, goal.lineageId), goal.wording)}</li>`)}
          </ul>`
      }`,
  };
}

function statusList(pen: Pen, site: PublicSite, indicator: PublicIndicatorLine, { open }: PublicValues): Part {
  const series = ownSeries(open.series, site.countyCode);
  if (!series?.observations.length) return null;
  const statuses = statusesOf({ ...indicator, observations: series.observations }, formatDate(new Date()));
  const sentences = [statuses.trend, statuses.target, statuses.data].map(({ reason }) => reason[pen.language]);
  return html`<h2>${pen.words.status}</h2>
    <ul class="statuses">
      ${sentences.map((sentence) => html`<li>${sentence}</li>`)}
    </ul>`;
}

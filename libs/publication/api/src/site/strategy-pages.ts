import type { Level } from '@rt/goals/domain';
import type { PublicGoal, PublicSite, PublicStrategy } from '@rt/publication/domain';
import { formatNumber } from '@rt/shared/domain';
import { type Html, html, type Part } from '../html/html';
import { indicatorFigure, shownSeries } from './indicator-figure';
import { own, type PageParts, type Pen } from './page';
import type { PublicValues } from './public-reads';
import { ownLink, studyLine, yearsOf } from './region-pages';

/** A region calls its levels by its own names. */
const levelName = ({ words }: Pen, site: PublicSite, level: Level) =>
  site.levelNames?.[level]?.name ?? words.levels[level];

export function strategyPage(pen: Pen, site: PublicSite, versionId: string): PageParts | null {
  const strategy = site.strategies.find((each) => each.versionId === versionId);
  if (!strategy) return null;
  const { words } = pen;
  return {
    title: strategy.name,
    address: (to) => to.strategy(site.slug, versionId),
    region: site,
    site,
    crumbs: [{ text: site.name, address: pen.to.region(site.slug) }],
    main: html`<p class="kicker">${words.kinds[strategy.kind]}</p>
<h1${own(pen)}>${strategy.name}</h1>
${facts([
  [words.period, yearsOf(strategy)],
  [words.adopted, strategy.decidedOn],
  [words.reference, html`<span${own(pen)}>${strategy.reference}</span>`],
  [words.state, strategy.state === 'superseded' && words.superseded],
])}
<h2>${words.goals}</h2>
${
  strategy.goals.length
    ? html`<div class="tree">${branch(pen, site, strategy, null)}</div>`
    : html`<p>${words.noGoals}</p>`
}`,
  };
}

/** Terms and what they are; what is nothing is left out. */
export const facts = (rows: readonly (readonly [term: string, what: Part])[]): Html => {
  const there = rows.filter(([, what]) => what !== null && what !== undefined && what !== false && what !== '');
  return html`${
    there.length > 0 &&
    html`<dl class="facts">
      ${there.map(
        ([term, what]) =>
          html`<dt>${term}</dt>
            <dd>${what}</dd>`,
      )}
    </dl>`
  }`;
};

function branch(pen: Pen, site: PublicSite, strategy: PublicStrategy, parentId: string | null): Part {
  const here = strategy.goals.filter((goal) => goal.parentId === parentId);
  if (!here.length) return null;
  return html`<ul>
    ${here.map(
      (goal) =>
        html`<li class="${goal.level}">
          <p>
            <span class="level">${levelName(pen, site, goal.level)}</span>
            ${ownLink(pen, pen.to.goal(site.slug, goal.lineageId), named(goal))}
          </p>
          ${branch(pen, site, strategy, goal.lineageId)}
        </li>`,
    )}
  </ul>`;
}

const named = ({ code, wording }: PublicGoal) => (code ? `${code} ${wording}` : wording);

/** A goal as it stands in the newest version that is public. */
export function goalPage(
  pen: Pen,
  site: PublicSite,
  lineageId: string,
  values: ReadonlyMap<string, PublicValues>,
): PageParts | null {
  const strategy = [...site.strategies]
    .sort((a, b) => Number(a.state === 'superseded') - Number(b.state === 'superseded') || b.number - a.number)
    .find(({ goals }) => goals.some((goal) => goal.lineageId === lineageId));
  const goal = strategy?.goals.find((each) => each.lineageId === lineageId);
  if (!strategy || !goal) return null;
  const { words, to } = pen;
  const [above, under] = [
    strategy.goals.find((each) => each.lineageId === goal.parentId),
    strategy.goals.filter((each) => each.parentId === lineageId),
  ];
  const lines = <T>(heading: string, things: readonly T[], line: (thing: T) => Html) =>
    things.length > 0 &&
    html`<h2>${heading}</h2>
      <ul class="lines">
        ${things.map(line)}
      </ul>`;
  return {
    title: goal.wording.length > 80 ? `${goal.wording.slice(0, 79)}…` : goal.wording,
    address: (where) => where.goal(site.slug, lineageId),
    region: site,
    site,
    crumbs: [
      { text: site.name, address: to.region(site.slug) },
      { text: strategy.name, address: to.strategy(site.slug, strategy.versionId) },
    ],
    main: html`<p class="kicker">${levelName(pen, site, goal.level)}${goal.code && ` ${goal.code}`}</p>
      <h1 class="long" ${own(pen)}>${goal.wording}</h1>
      ${facts([
        [words.above, above && ownLink(pen, to.goal(site.slug, above.lineageId), named(above))],
        [words.measure, goal.measure],
        [words.baseline, figure(pen, goal, goal.baseline)],
        [words.target, figure(pen, goal, goal.target)],
        [words.population, goal.population],
      ])}
      ${lines(words.subgoals, under, (each) => html`<li>${ownLink(pen, to.goal(site.slug, each.lineageId), named(each))}</li>`)}
      ${lines(words.indicators, pick(site.indicators, goal.indicatorIds), (each) => {
        const found = values.get(each.id);
        const shown = found ? shownSeries(found.open.series, site.countyCode) : [];
        return html`<li>
          ${ownLink(pen, to.indicator(site.slug, each.id), each.name)} ${indicatorFigure(pen, site, each, shown)}
        </li>`;
      })}
      ${lines(words.chains, pick(site.chains, goal.chainIds), ({ id, name }) => html`<li>${ownLink(pen, to.chain(site.slug, id), name)}</li>`)}
      ${lines(words.studies, pick(site.studies, goal.studyIds), (each) => studyLine(pen, site, each))}`,
  };
}

export const pick = <T extends { id: string }>(all: readonly T[], ids: readonly string[]) =>
  all.filter(({ id }) => ids.includes(id));

function figure({ language }: Pen, { unit }: PublicGoal, value: PublicGoal['baseline']): Part {
  if (!value) return null;
  return `${formatNumber(value.value, language)}${unit ? ` ${unit}` : ''}${value.year ? ` (${value.year})` : ''}`;
}

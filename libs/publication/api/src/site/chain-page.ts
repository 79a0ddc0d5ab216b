import { NODE_KINDS, type NodeKind } from '@rt/effect-chains/domain';
import { DEFAULT_STAGE_NAMES } from '@rt/goals/domain';
import { chainPicture, type PublicChain, type PublicSite } from '@rt/publication/domain';
import type { Language } from '@rt/shared/domain';
import { Html, html, type Part } from '../html/html';
import { own, type PageParts, type Pen } from './page';
import { ownLink } from './region-pages';
import { pick } from './strategy-pages';

const ENGLISH: Readonly<Record<NodeKind, string>> = {
  need: 'Need',
  resource: 'Resource',
  activity: 'Activity',
  output: 'Output',
  short_outcome: 'Short-term outcome',
  mid_outcome: 'Mid-term outcome',
  long_outcome: 'Long-term outcome',
  goal: 'Goal',
};
export const stageName = (kind: NodeKind, language: Language) =>
  language === 'en' ? ENGLISH[kind] : DEFAULT_STAGE_NAMES[kind].name;

export function chainPage(pen: Pen, site: PublicSite, id: string): PageParts | null {
  const chain = site.chains.find((each) => each.id === id);
  if (!chain) return null;
  const { words, to } = pen;
  const text = (box: PublicChain['nodes'][number]) => box.text ?? words.secretBox;
  const svg = chainPicture({
    sentence: words.chainPicture(chain.name),
    columns: NODE_KINDS.map((kind) => stageName(kind, pen.language)),
    boxes: chain.nodes.map((box) => ({
      id: box.id,
      column: NODE_KINDS.indexOf(box.kind),
      text: text(box),
      isGoal: box.kind === 'goal',
    })),
    arrows: chain.edges.map(({ fromId, toId, sign }) => ({ fromId, toId, decreases: sign === 'decreases' })),
  });
  return {
    title: chain.name,
    address: (where) => where.chain(site.slug, id),
    region: site,
    site,
    crumbs: [{ text: site.name, address: to.region(site.slug) }],
    main: html`<p class="kicker">${words.chain}</p>
<h1${own(pen)}>${chain.name}</h1>
<p>${words.chainLead}</p>
${svg && html`<figure><div class="scroll chain" tabindex="0" role="group" aria-label="${words.chainPicture(chain.name)}" ${own(pen)}>${new Html(svg)}</div></figure>`}
<h2>${words.outline}</h2>
${NODE_KINDS.map((kind) => stage(pen, site, chain, kind))}`,
  };
}

/** The boxes of one column, each with what it is to lead to. */
function stage(pen: Pen, site: PublicSite, chain: PublicChain, kind: NodeKind): Part {
  const boxes = chain.nodes.filter((box) => box.kind === kind);
  if (!boxes.length) return null;
  return html`<h3>${stageName(kind, pen.language)}</h3>
    <ul class="lines">
      ${boxes.map((box) => {
        const goal = box.goalLineageId && pick(goalsOf(site), [box.goalLineageId])[0];
        const text = html`<span${own(pen)}>${box.text ?? pen.words.secretBox}</span>`;
        const arrows = chain.edges.filter(({ fromId }) => fromId === box.id);
        return html`<li>
          ${goal ? ownLink(pen, pen.to.goal(site.slug, goal.id), box.text ?? goal.wording) : html`<b>${text}</b>`}
          ${
            arrows.length > 0 &&
            html`<ul>
              ${arrows.map((arrow) => arrowLine(pen, chain, arrow))}
            </ul>`
          }
        </li>`;
      })}
    </ul>`;
}

const goalsOf = ({ strategies }: PublicSite) =>
  strategies.flatMap(({ goals }) => goals.map(({ lineageId, wording }) => ({ id: lineageId, wording })));

function arrowLine(pen: Pen, chain: PublicChain, arrow: PublicChain['edges'][number]): Part {
  const { words } = pen;
  const target = chain.nodes.find(({ id }) => id === arrow.toId);
  if (!target) return null;
  const count = (bearing: string) => arrow.evidence.filter((each) => each.bearing === bearing).length;
  const evidence = words.evidence(count('supports'), count('contradicts'));
  return html`<li>${arrow.sign === 'decreases' ? words.lessens : words.leadsTo} <span${own(pen)}>”${target.text ?? words.secretBox}”</span>.
${arrow.claim && html`<span class="quiet">${words.because}: <span${own(pen)}>${arrow.claim}</span></span>`}
<span class="quiet">${arrow.assumption ? html`${words.assumption}: <span${own(pen)}>${arrow.assumption}</span>` : words.noAssumption}${evidence && ` (${evidence})`}</span></li>`;
}

import type { Actor } from '@rt/identity/domain';
import type { PublicationsService } from '@rt/publication/api';
import type { Candidate } from '@rt/publication/domain';
import type { EntityManager } from 'typeorm';

/** A function of a region that is made up, at an address that can never be anybody's. */
const CONTACT = {
  name: 'Regionala utvecklingsförvaltningen',
  email: 'oppnadata@demo.example',
  url: 'https://www.demo.example',
};

/** Indicators that the region has not yet agreed to show: there is something left to choose. */
const KEPT_BACK = 2;

/** What the demo region shows the world: its adopted strategy with all goals, most indicators, and what is complete. */
export async function loadPublication(publications: PublicationsService, actor: Actor, manager: EntityManager) {
  const { candidates } = await publications.find(actor, manager);
  const able = candidates.filter(({ refusal }) => refusal === null);
  const of = (kind: Candidate['kind']) => able.filter((each) => each.kind === kind);
  const adopted = of('strategy_version').filter(({ detail }) => detail?.includes('adopted'));
  const versionIds = adopted.map(({ id }) => id);
  const chosen = [
    ...adopted,
    ...of('goal').filter((goal) => goal.versionIds.some((id) => versionIds.includes(id))),
    ...of('indicator').slice(0, -KEPT_BACK),
    ...of('chain').slice(0, 2),
    ...of('study').slice(0, 4),
    ...of('annual_report'),
  ];
  const things = chosen.map(({ kind, id }) => ({ kind, id, withFiles: false }));
  await publications.choose(actor, 0, { contact: CONTACT, things }, manager);
}

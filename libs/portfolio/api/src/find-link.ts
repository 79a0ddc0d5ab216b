import type { Actor } from '@rt/identity/domain';
import { assertVersion, type Problem } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { GoalLinkRow } from './goal-link.entity';
import type { Intervention } from './intervention.entity';
import type { InterventionReads } from './intervention-reads';
import { linkNotFound } from './link-problems';

type Reach = (tx: EntityManager, actor: Actor, interventionId: Id) => Promise<Intervention>;

/** A link by its id, once its intervention has been reached (and locked) in the way asked for: 404 for anybody else's. */
export async function reachLink(tx: EntityManager, actor: Actor, id: Id, reach: Reach): Promise<GoalLinkRow> {
  const found = isId(id) ? await tx.findOneBy(GoalLinkRow, { id }) : null;
  if (!found) throw linkNotFound();
  await reach(tx, actor, found.interventionId).catch((problem: Problem) => {
    throw problem.status === 404 ? linkNotFound() : problem;
  });
  const link = await tx.findOneBy(GoalLinkRow, { id });
  if (!link) throw linkNotFound();
  return link;
}

/** 412 with the link as it is now, where somebody else has changed it. */
export async function assertLinkVersion(
  tx: EntityManager,
  reads: InterventionReads,
  link: GoalLinkRow,
  version: number,
) {
  if (version !== link.version) assertVersion(version, link, await reads.link(link.id, tx));
}

import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import type { GoalLinkInput } from '@rt/portfolio/domain';
import { assertVersion } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { claimLinks } from './claim-links';
import { GoalLinkRow } from './goal-link.entity';
import { inTransaction } from './in-transaction';
import { editableIntervention } from './intervention-access';
import { InterventionReads } from './intervention-reads';
import { alreadyLinked, assertWhole } from './link-problems';

/** Saves all links of an intervention at once: shares only mean something together. */
@Injectable()
export class LinkSetService {
  constructor(
    private readonly manager: EntityManager,
    private readonly goals: GoalLookup,
    private readonly reads: InterventionReads,
  ) {}

  /** Makes the links exactly those given, all or nothing. `version` is the set's own (`linksVersion`); null where the caller holds the row anyway. */
  replace(actor: Actor, interventionId: Id, version: number | null, inputs: GoalLinkInput[], manager = this.manager) {
    return inTransaction(manager, async (tx) => {
      const { linksVersion } = await editableIntervention(tx, actor, interventionId);
      if (version !== null && version !== linksVersion)
        assertVersion(version, { version: linksVersion }, await this.reads.detail(actor, interventionId, tx));
      const stored = await tx.findBy(GoalLinkRow, { interventionId });
      const links: GoalLinkRow[] = [];
      for (const input of inputs) {
        const goalLineageId = await this.goals.lineageOf(actor, input.goalId, tx);
        if (links.some((link) => link.goalLineageId === goalLineageId)) throw alreadyLinked();
        const known = stored.find((link) => link.goalLineageId === goalLineageId);
        const link = known ?? tx.create(GoalLinkRow, { interventionId, goalLineageId });
        link.change(input, actor.accountId);
        links.push(link);
      }
      assertWhole(links);
      await claimLinks(tx, interventionId);
      const gone = stored.filter((link) => !links.includes(link));
      await tx.remove(gone);
      await tx.save(links);
    });
  }
}

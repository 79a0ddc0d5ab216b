import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import type { GoalLinkInput } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { claimLinks } from './claim-links';
import { assertLinkVersion, reachLink } from './find-link';
import { GoalLinkRow, type LinkContent } from './goal-link.entity';
import { inTransaction } from './in-transaction';
import { editableIntervention } from './intervention-access';
import { InterventionReads } from './intervention-reads';
import { alreadyLinked, assertWhole, notDeclined } from './link-problems';

/** Proposes and changes links one at a time. Every method can run within a caller's transaction. */
@Injectable()
export class GoalLinksService {
  constructor(
    private readonly manager: EntityManager,
    private readonly goals: GoalLookup,
    private readonly reads: InterventionReads,
  ) {}

  add(actor: Actor, interventionId: Id, input: GoalLinkInput, manager = this.manager): Promise<GoalLinkRow> {
    return inTransaction(manager, async (tx) => {
      await editableIntervention(tx, actor, interventionId);
      const goalLineageId = await this.goals.lineageOf(actor, input.goalId, tx);
      const others = await tx.findBy(GoalLinkRow, { interventionId });
      if (others.some((link) => link.goalLineageId === goalLineageId)) throw alreadyLinked();
      const link = tx.create(GoalLinkRow, { interventionId, goalLineageId });
      link.change(input, actor.accountId);
      assertWhole([...others, link]);
      await claimLinks(tx, interventionId);
      return tx.save(link);
    });
  }

  change(actor: Actor, id: Id, version: number, content: Partial<LinkContent>, manager = this.manager) {
    return inTransaction(manager, async (tx) => {
      const link = await reachLink(tx, actor, id, editableIntervention);
      await assertLinkVersion(tx, this.reads, link, version);
      link.change(content, actor.accountId);
      const all = await tx.findBy(GoalLinkRow, { interventionId: link.interventionId });
      assertWhole(all.map((other) => (other.id === id ? link : other)));
      await claimLinks(tx, link.interventionId);
      return tx.save(link);
    });
  }

  /** Leaves a declined link declined: it is asked about no more. `accepted` false takes that back. */
  accept(actor: Actor, id: Id, version: number, accepted: boolean, manager = this.manager): Promise<GoalLinkRow> {
    return inTransaction(manager, async (tx) => {
      const link = await reachLink(tx, actor, id, editableIntervention);
      await assertLinkVersion(tx, this.reads, link, version);
      if (link.state !== 'declined') throw notDeclined();
      link.accept(accepted ? actor.accountId : null);
      return tx.save(link);
    });
  }

  remove(actor: Actor, id: Id, version: number, manager = this.manager): Promise<void> {
    return inTransaction(manager, async (tx) => {
      const link = await reachLink(tx, actor, id, editableIntervention);
      await assertLinkVersion(tx, this.reads, link, version);
      await claimLinks(tx, link.interventionId);
      await tx.remove(link);
    });
  }
}

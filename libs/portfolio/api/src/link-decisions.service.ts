import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { because } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { claimLinks } from './claim-links';
import { assertLinkVersion, reachLink } from './find-link';
import { GoalLinkRow } from './goal-link.entity';
import { inTransaction } from './in-transaction';
import { lockedIntervention } from './intervention-access';
import { InterventionReads } from './intervention-reads';
import { assertWhole } from './link-problems';

/** What a strategy owner says of a proposed link. The version is of the link as it was read: nobody confirms what they have not seen. */
@Injectable()
export class LinkDecisionsService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: InterventionReads,
  ) {}

  confirm(actor: Actor, id: Id, version: number) {
    return this.decide(actor, id, version, (link) => link.confirm(actor.accountId));
  }

  decline(actor: Actor, id: Id, version: number, reason: string) {
    because(reason);
    return this.decide(actor, id, version, (link) => link.decline(actor.accountId, reason));
  }

  /** Undoes a decision: the link is proposed again, as it was. */
  reopen(actor: Actor, id: Id, version: number) {
    return this.decide(actor, id, version, (link) => link.reopen());
  }

  /** A declined link that counts again must still have room. */
  private decide(actor: Actor, id: Id, version: number, apply: (link: GoalLinkRow) => void): Promise<GoalLinkRow> {
    return inTransaction(this.manager, async (tx) => {
      const link = await reachLink(tx, actor, id, lockedIntervention);
      await assertLinkVersion(tx, this.reads, link, version);
      apply(link);
      const all = await tx.findBy(GoalLinkRow, { interventionId: link.interventionId });
      assertWhole(all.map((other) => (other.id === id ? link : other)));
      await claimLinks(tx, link.interventionId);
      return tx.save(link);
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { mayEdit } from '@rt/portfolio/domain';
import { assertVersion } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { createFacts, factsOf, rowsOf, stillThere } from './facts/facts-rows';
import { FundingRow } from './funding.entity';
import { GoalLinkRow } from './goal-link.entity';
import { inTransaction } from './in-transaction';
import { editableIntervention, interventionNotFound } from './intervention-access';
import { Intervention } from './intervention.entity';
import { InterventionReads } from './intervention-reads';
import { RemovedIntervention } from './removed-intervention.entity';
import { removeReports, reportsOf, restoreReports } from './reports/removed-reports';

/** Removes an intervention with its money, links and reports, and puts it back as it was. */
@Injectable()
export class RemovalService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: InterventionReads,
  ) {}

  remove(actor: Actor, id: Id, version: number, manager = this.manager): Promise<void> {
    return inTransaction(manager, async (tx) => {
      const intervention = await editableIntervention(tx, actor, id);
      if (version !== intervention.version)
        assertVersion(version, intervention, await this.reads.detail(actor, id, tx));
      const funding = await tx.findBy(FundingRow, { interventionId: id });
      const links = await tx.findBy(GoalLinkRow, { interventionId: id });
      const facts = await factsOf(tx, id);
      const reported = await reportsOf(tx, id);
      const { regionId, managerId } = intervention;
      const snapshot = { intervention: { ...intervention }, funding, links, facts, reported };
      await tx.save(
        tx.create(RemovedIntervention, { id, regionId, managerId, removedById: actor.accountId, snapshot }),
      );
      await removeReports(tx, reported);
      await tx.remove([...links, ...funding, ...rowsOf(facts)]);
      await tx.remove(intervention);
    });
  }

  /** Undoes a removal: same id, same links, same decisions. */
  restore(actor: Actor, id: Id, manager = this.manager): Promise<void> {
    return inTransaction(manager, async (tx) => {
      const where = { id, regionId: actor.regionId };
      const removed = isId(id) ? await tx.findOneBy(RemovedIntervention, where) : null;
      if (!removed || !mayEdit(actor, removed.managerId)) throw interventionNotFound();
      const { intervention, funding, links, reported } = removed.snapshot;
      const { actionPlanId, facts } = await stillThere(tx, removed.snapshot);
      await tx.save(tx.create(Intervention, { ...intervention, actionPlanId, version: intervention.version + 1 }));
      await tx.save(tx.create(FundingRow, funding));
      await tx.save(tx.create(GoalLinkRow, links));
      if (facts) await tx.save(rowsOf(createFacts(tx, facts)));
      await restoreReports(tx, reported);
      await tx.remove(removed);
    });
  }
}

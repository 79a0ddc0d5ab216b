import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import type { InterventionChange, InterventionRegistration } from '@rt/portfolio/domain';
import { assertVersion } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { assertReferences } from './facts/assert-references';
import { codesOf, saveFacts } from './facts/save-facts';
import { FundingRow } from './funding.entity';
import { editableIntervention } from './intervention-access';
import { Intervention } from './intervention.entity';
import { InterventionReads } from './intervention-reads';
import { assertSound } from './intervention-soundness';
import { inTransaction } from './in-transaction';
import { LinkSetService } from './link-set.service';
import { managerFor } from './manager-of';

/** The only place that changes interventions and their money. Every method can run within a caller's transaction. */
@Injectable()
export class InterventionsService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: InterventionReads,
    private readonly links: LinkSetService,
  ) {}

  create(actor: Actor, input: InterventionRegistration, manager = this.manager): Promise<Intervention> {
    return inTransaction(manager, async (tx) => {
      assertSound(input);
      const row = tx.create(Intervention, { regionId: actor.regionId, version: 1, linksVersion: 1 });
      row.managerId = await managerFor(tx, actor, input.managerId);
      row.take(input);
      await assertReferences(tx, actor, input);
      await tx.save(row);
      await saveFacts(tx, row.id, input);
      if (input.links?.length) await this.links.replace(actor, row.id, null, input.links, tx);
      return row;
    });
  }

  change(actor: Actor, id: Id, version: number, change: InterventionChange, manager = this.manager) {
    return inTransaction(manager, async (tx) => {
      const row = await editableIntervention(tx, actor, id);
      if (version !== row.version) assertVersion(version, row, await this.reads.detail(actor, id, tx));
      const funding = change.funding ?? (await tx.findBy(FundingRow, { interventionId: id }));
      if (change.managerId !== undefined) row.managerId = await managerFor(tx, actor, change.managerId);
      row.take(change);
      assertSound({ ...change, ...row, funding });
      await assertReferences(tx, actor, change, await codesOf(tx, id));
      row.version += 1;
      await saveFacts(tx, id, change);
      return tx.save(row);
    });
  }
}

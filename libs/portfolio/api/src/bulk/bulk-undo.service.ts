import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { type Id, isId } from '@rt/shared/domain';
import { EntityManager, In } from 'typeorm';
import { GoalLinkRow } from '../goal-link.entity';
import { batchNotFound, changedSince } from './bulk-problems';
import { LinkBatch } from './link-batch.entity';
import { claimMany, lockMany } from './lock-many';

/** Takes back what was done to many interventions at once: same links, same decisions. */
@Injectable()
export class BulkUndoService {
  constructor(private readonly manager: EntityManager) {}

  undo(actor: Actor, id: Id): Promise<void> {
    return this.manager.transaction(async (tx) => {
      const where = { id, regionId: actor.regionId, madeById: actor.accountId };
      const batch = isId(id) ? await tx.findOneBy(LinkBatch, where) : null;
      if (!batch) throw batchNotFound();
      const { interventions } = batch.snapshot;
      const ids = interventions.map((each) => each.id);
      await lockMany(tx, actor, ids);
      const now = await tx.query<{ id: Id; version: number }[]>(
        'SELECT id, links_version AS version FROM intervention WHERE id = ANY ($1::uuid[])',
        [ids],
      );
      const versions = new Map(now.map((each) => [each.id, each.version]));
      const changed = interventions.filter((each) => versions.get(each.id) !== each.leftAt);
      if (changed.length > 0) throw changedSince(changed.length);
      await claimMany(tx, ids);
      await this.restore(
        tx,
        ids,
        interventions.flatMap(({ links }) => links),
      );
      await tx.remove(batch);
    });
  }

  private async restore(tx: EntityManager, ids: readonly Id[], links: readonly GoalLinkRow[]): Promise<void> {
    const rows = new Map((await tx.findBy(GoalLinkRow, { interventionId: In(ids) })).map((row) => [row.id, row]));
    const before = links.map(({ version, ...link }) => {
      const row = rows.get(link.id) ?? tx.create(GoalLinkRow, { version });
      rows.delete(link.id);
      return Object.assign(row, link, withMoments(link));
    });
    await tx.remove([...rows.values()], { chunk: 500 });
    await tx.save(before, { chunk: 500 });
  }
}

/** Stored as JSON, a moment is text. */
const withMoments = ({
  proposedAt,
  decidedAt,
  acceptedAt,
}: Pick<GoalLinkRow, 'proposedAt' | 'decidedAt' | 'acceptedAt'>) => ({
  proposedAt: new Date(proposedAt),
  decidedAt: decidedAt && new Date(decidedAt),
  acceptedAt: acceptedAt && new Date(acceptedAt),
});

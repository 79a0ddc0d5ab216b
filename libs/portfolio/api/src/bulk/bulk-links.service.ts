import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import {
  type BulkInput,
  type BulkItem,
  type BulkLinkInput,
  type BulkOrder,
  type BulkPreview,
  type BulkResult,
  planBulkLinks,
} from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import { EntityManager, In } from 'typeorm';
import { GoalLinkRow } from '../goal-link.entity';
import { bulkRefused, linksChanged, someGone } from './bulk-problems';
import { BULK_STATE } from './bulk-state.sql';
import { LinkBatch } from './link-batch.entity';
import { claimMany, lockMany } from './lock-many';
import { saveLinksAfter } from './save-links-after';

/** Links many interventions at once: looked at first, then all or nothing. */
@Injectable()
export class BulkLinksService {
  constructor(
    private readonly manager: EntityManager,
    private readonly goals: GoalLookup,
  ) {}

  async preview(actor: Actor, input: BulkInput): Promise<BulkPreview> {
    const items = await this.planned(this.manager, actor, input);
    const lineages = new Set(items.flatMap(({ before, after }) => [...before, ...after].map((link) => link.lineageId)));
    const known = await this.goals.currentByLineage(actor, [...lineages]);
    const goals = [...lineages].map((lineageId) => {
      const { code = null, wording = null } = known.get(lineageId) ?? {};
      return { lineageId, code, wording };
    });
    return { items, goals };
  }

  apply(actor: Actor, input: BulkLinkInput): Promise<BulkResult> {
    return this.manager.transaction(async (tx) => {
      await lockMany(tx, actor, input.interventionIds);
      const items = await this.planned(tx, actor, input);
      const versions = new Map(input.interventionIds.map((id, at) => [id, input.linksVersions[at]]));
      const stale = items.filter(({ intervention, linksVersion }) => versions.get(intervention.id) !== linksVersion);
      if (stale.length > 0) throw linksChanged(stale);
      const refused = items.filter(({ refusal }) => refusal);
      if (refused.length > 0) throw bulkRefused(refused);
      const changing = items.filter(({ changes }) => changes);
      return { id: await this.save(tx, actor, changing), interventions: changing.length };
    });
  }

  private async save(tx: EntityManager, actor: Actor, items: readonly BulkItem[]): Promise<Id> {
    const ids = items.map(({ intervention }) => intervention.id);
    const stored = Map.groupBy(await tx.findBy(GoalLinkRow, { interventionId: In(ids) }), (row) => row.interventionId);
    const interventions = items.map(({ intervention: { id }, linksVersion }) => ({
      id,
      leftAt: linksVersion + 1,
      links: (stored.get(id) ?? []).map((row) => ({ ...row }) as GoalLinkRow),
    }));
    await claimMany(tx, ids);
    await saveLinksAfter(tx, actor, items, stored);
    const batch = tx.create(LinkBatch, {
      regionId: actor.regionId,
      madeById: actor.accountId,
      snapshot: { interventions },
    });
    return (await tx.save(batch)).id;
  }

  /** Each intervention before and after; one the person may not change is not there at all. */
  private async planned(manager: EntityManager, actor: Actor, input: BulkInput): Promise<BulkItem[]> {
    const { way, directness, mechanism, interventionIds } = input;
    const goals: { lineageId: Id; share: number }[] = [];
    for (const { goalId, share } of input.goals)
      goals.push({ lineageId: await this.goals.lineageOf(actor, goalId, manager), share });
    const order: BulkOrder = { way, goals, directness, mechanism, decides: actor.permissions.has('link:decide') };
    const only = actor.permissions.has('intervention:edit-all') ? null : actor.accountId;
    const found = await manager.query<Pick<BulkItem, 'intervention' | 'linksVersion' | 'before'>[]>(BULK_STATE, [
      actor.regionId,
      interventionIds,
      only,
    ]);
    const gone = interventionIds.filter((id) => !found.some(({ intervention }) => intervention.id === id));
    if (gone.length > 0) throw someGone(gone);
    return found.map((item) => ({ ...item, ...planBulkLinks(order, item.before) }));
  }
}

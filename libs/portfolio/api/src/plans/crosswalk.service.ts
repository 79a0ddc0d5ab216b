import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import { type CrosswalkEntry, isCrosswalkEntry } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { frameworkCodeUnknown } from './plan-problems';
import { GoalCrosswalk } from './goal-crosswalk.entity';

/** What a goal answers to outside the region; tied to its lineage, so that it follows the goal into any version. */
@Injectable()
export class CrosswalkService {
  constructor(
    private readonly manager: EntityManager,
    private readonly goals: GoalLookup,
  ) {}

  async read(actor: Actor, goalId: Id, manager = this.manager): Promise<CrosswalkEntry[]> {
    const goalLineageId = await this.goals.lineageOf(actor, goalId, manager);
    const rows = await manager.find(GoalCrosswalk, {
      where: { goalLineageId },
      order: { framework: 'ASC', code: 'ASC' },
    });
    return rows.map(({ framework, code }) => ({ framework, code }));
  }

  replace(actor: Actor, goalId: Id, entries: readonly CrosswalkEntry[]): Promise<CrosswalkEntry[]> {
    const unknown = entries.find((entry) => !isCrosswalkEntry(entry));
    if (unknown) throw frameworkCodeUnknown(unknown.code);
    return this.manager.transaction(async (tx) => {
      const goalLineageId = await this.goals.lineageOf(actor, goalId, tx);
      const stored = await tx.findBy(GoalCrosswalk, { goalLineageId });
      const isSame = (one: CrosswalkEntry) => (other: CrosswalkEntry) =>
        one.framework === other.framework && one.code === other.code;
      await tx.remove(stored.filter((row) => !entries.some(isSame(row))));
      const added = entries.filter((entry) => !stored.some(isSame(entry)));
      await tx.save(added.map(({ framework, code }) => tx.create(GoalCrosswalk, { goalLineageId, framework, code })));
      return this.read(actor, goalId, tx);
    });
  }
}

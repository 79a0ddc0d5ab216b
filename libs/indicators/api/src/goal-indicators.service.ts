import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import { DataSource } from 'typeorm';
import { GoalIndicator } from './goal-indicator.entity';
import { IndicatorAccess } from './indicator-access';

/** Which goals an indicator follows: by lineage, so in every version of the strategy. Saying it twice changes nothing. */
@Injectable()
export class GoalIndicatorsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: IndicatorAccess,
    private readonly goals: GoalLookup,
  ) {}

  attach(actor: Actor, goalId: string, indicatorId: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await this.access.forChange(actor, indicatorId, manager);
      const link = { goalLineageId: await this.goals.lineageOf(actor, goalId, manager), indicatorId };
      if (!(await manager.existsBy(GoalIndicator, link))) await manager.save(manager.create(GoalIndicator, link));
    });
  }

  detach(actor: Actor, goalId: string, indicatorId: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      await this.access.forChange(actor, indicatorId, manager);
      const goalLineageId = await this.goals.lineageOf(actor, goalId, manager);
      const link = await manager.findOneBy(GoalIndicator, { goalLineageId, indicatorId });
      if (link) await manager.remove(link);
    });
  }
}

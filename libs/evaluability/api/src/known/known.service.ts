import { Injectable } from '@nestjs/common';
import type { KnownFact, KnownOfReview } from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { blindTo, concealed, interventionFilter, StatementValues } from '@rt/portfolio/api';
import type { InterventionFilter } from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { ReviewRow } from '../entities/review.entity';
import { ReviewReads } from '../reads/review-reads';
import { GOAL_KNOWN } from './goal-known.sql';
import { INTERVENTION_KNOWN } from './intervention-known.sql';
import { filterFrom } from './portfolio-filter';
import { portfolioKnown } from './portfolio-known.sql';

/** What the system already knows of what is reviewed: one statement, by what it is. */
@Injectable()
export class KnownService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: ReviewReads,
  ) {}

  async of(actor: Actor, id: Id, manager = this.manager): Promise<KnownOfReview> {
    await this.reads.row(actor, id, manager);
    const review = await manager.findOneByOrFail(ReviewRow, { id });
    const [found] = await this.ask(manager, actor, review);
    return { facts: found?.facts ?? [], at: new Date().toISOString() };
  }

  private async ask(manager: EntityManager, actor: Actor, review: ReviewRow): Promise<{ facts: KnownFact[] }[]> {
    const one = [actor.regionId, blindTo(actor), review.subjectId];
    switch (review.subjectKind) {
      case 'intervention':
        return manager.query(INTERVENTION_KNOWN, one);
      case 'goal':
        return manager.query(GOAL_KNOWN, one);
      case 'strategy':
        return this.askOfMany(manager, actor, {}, review.subjectId);
      case 'action_plan':
        return this.askOfMany(manager, actor, { actionPlan: review.subjectId ?? '' });
      case 'portfolio':
        return this.askOfMany(manager, actor, await filterFrom(review.portfolioFilter ?? ''));
    }
  }

  private askOfMany(tx: EntityManager, actor: Actor, filter: InterventionFilter, strategyId: Id | null = null) {
    const values = new StatementValues();
    const region = `${values.place(actor.regionId)}::uuid`;
    const manager = filter.mine ? actor.accountId : null;
    const conditions = [
      interventionFilter(filter, region, manager, values),
      `NOT ${concealed(values.place(blindTo(actor)))}`,
      ...(strategyId ? [`intervention.id IN (${OF_STRATEGY(values.place(strategyId))})`] : []),
    ];
    return tx.query<{ facts: KnownFact[] }[]>(portfolioKnown(conditions.join(' AND ')), values.all);
  }
}

/** Interventions with a confirmed link to a goal of a strategy, in any of its versions. */
const OF_STRATEGY = (strategy: string) => `
  SELECT aim.intervention_id FROM intervention_goal AS aim JOIN goal ON goal.lineage_id = aim.goal_lineage_id
  JOIN strategy_version AS version ON version.id = goal.strategy_version_id
  WHERE aim.state = 'confirmed' AND version.strategy_id = ${strategy}`;

import { Injectable } from '@nestjs/common';
import { GoalLookup, Strategy } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import { notFound, prepared } from '@rt/shared/api';
import { isId } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { MULTIPLES } from './multiples.sql';

/** Reads indicators with the series of their small charts. It is the database's JSON text that travels on. */
@Injectable()
export class MultiplesService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly goals: GoalLookup,
  ) {}

  async list(actor: Actor, strategyId: string | undefined, goalId: string | undefined): Promise<string> {
    const lineageId = goalId === undefined ? null : await this.goals.lineageOf(actor, goalId);
    if (strategyId !== undefined) await this.assertVisible(actor, strategyId);
    const values = [actor.regionId, lineageId, strategyId ?? null];
    const [row] = await prepared<{ json: string }>(this.dataSource, 'indicator-multiples', MULTIPLES, values);
    return row?.json ?? '[]';
  }

  private async assertVisible({ regionId }: Actor, id: string): Promise<void> {
    if (isId(id) && (await this.dataSource.manager.existsBy(Strategy, { id, regionId }))) return;
    throw notFound('strategy.not-found', {
      sv: 'Strategin finns inte, eller hör till en annan region.',
      en: 'There is no such strategy, or it belongs to another region.',
    });
  }
}

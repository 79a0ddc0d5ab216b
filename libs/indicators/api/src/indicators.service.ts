import { type IndicatorDetail, type IndicatorInput, summedShareFields } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { Indicator } from './indicator.entity';
import { IndicatorAccess } from './indicator-access';
import { indicatorDetail } from './indicator-detail';
import { indicatorHasValues, nameTaken, shareSummed } from './indicator-problems';
import { LIST_INDICATORS } from './list-indicators';
import { StoredSeries } from './series.entity';

@Injectable()
export class IndicatorsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: IndicatorAccess,
    private readonly goals: GoalLookup,
  ) {}

  /** The answer is the database's own JSON, passed on unread. */
  async list(actor: Actor, goalId: string | undefined): Promise<string> {
    const lineageId = goalId === undefined ? null : await this.goals.lineageOf(actor, goalId);
    const [row] = await this.dataSource.query<{ json: string }[]>(LIST_INDICATORS, [actor.regionId, lineageId]);
    return row?.json ?? '[]';
  }

  async get(actor: Actor, id: string): Promise<IndicatorDetail> {
    await this.access.assertReadable(actor, id);
    return indicatorDetail(this.dataSource.manager, id);
  }

  create(actor: Actor, input: IndicatorInput): Promise<IndicatorDetail> {
    return this.dataSource.transaction(async (manager) => {
      const indicator = manager.create(Indicator, { regionId: actor.regionId }).describe(input);
      assertCanSum(indicator);
      await this.assertNameFree(manager, indicator);
      const { id } = await manager.save(indicator);
      return indicatorDetail(manager, id);
    });
  }

  change(actor: Actor, id: string, version: number, input: Partial<IndicatorInput>): Promise<IndicatorDetail> {
    return this.dataSource.transaction(async (manager) => {
      const indicator = await this.access.forChange(actor, id, manager);
      if (indicator.version !== version) assertVersion(version, indicator, await indicatorDetail(manager, id));
      assertCanSum(indicator.describe(input));
      await this.assertNameFree(manager, indicator);
      await manager.save(indicator);
      return indicatorDetail(manager, id);
    });
  }

  remove(actor: Actor, id: string): Promise<void> {
    return this.dataSource.transaction(async (manager) => {
      const indicator = await this.access.forChange(actor, id, manager);
      if (await manager.existsBy(StoredSeries, { indicatorId: id })) throw indicatorHasValues();
      await manager.remove(indicator);
    });
  }

  private async assertNameFree(manager: EntityManager, { id, regionId, name }: Indicator) {
    const others = id ? { id: Not(id) } : {};
    if (await manager.existsBy(Indicator, { regionId, name, ...others })) throw nameTaken();
  }
}

function assertCanSum(indicator: Indicator) {
  const fields = summedShareFields(indicator);
  if (fields.length > 0) throw shareSummed(fields);
}

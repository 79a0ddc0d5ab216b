import { Injectable } from '@nestjs/common';
import type { StrategyChange, StrategyDetail, StrategyInput } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion, conflict } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { visibleStrategy } from './strategy-access';
import { StrategyVersion } from './strategy-version.entity';
import { strategyDetail, strategyList } from './strategy-view';
import { Strategy } from './strategy.entity';
import { assertYears } from './years';

@Injectable()
export class StrategiesService {
  constructor(private readonly dataSource: DataSource) {}

  list(actor: Actor, manager: EntityManager = this.dataSource.manager) {
    return strategyList(manager, actor);
  }

  async find(actor: Actor, id: Id, manager: EntityManager = this.dataSource.manager): Promise<StrategyDetail> {
    await visibleStrategy(manager, actor, id);
    return strategyDetail(manager, actor, id);
  }

  /** A strategy and its first draft. */
  create(
    actor: Actor,
    input: StrategyInput,
    manager: EntityManager = this.dataSource.manager,
  ): Promise<StrategyDetail> {
    return manager.transaction(async (manager) => {
      assertYears(input);
      const { name, kind, startYear, endYear } = input;
      await assertNameFree(manager, actor, name);
      const strategy = await manager.save(manager.create(Strategy, { regionId: actor.regionId, name, kind }));
      const draft = { strategyId: strategy.id, number: 1, state: 'draft' as const, startYear, endYear };
      await manager.save(manager.create(StrategyVersion, draft));
      return strategyDetail(manager, actor, strategy.id);
    });
  }

  /** Name and kind are how the strategy is filed; they are no part of what was decided and may be mended afterwards. */
  change(
    actor: Actor,
    id: Id,
    version: number,
    change: StrategyChange,
    manager: EntityManager = this.dataSource.manager,
  ) {
    return manager.transaction(async (manager) => {
      await visibleStrategy(manager, actor, id);
      const strategy = await manager.findOneOrFail(Strategy, { where: { id }, lock: { mode: 'pessimistic_write' } });
      assertVersion(version, strategy, await strategyDetail(manager, actor, id));
      const { name = strategy.name, kind = strategy.kind } = change;
      await assertNameFree(manager, actor, name, id);
      await manager.save(Object.assign(strategy, { name, kind }));
      return strategyDetail(manager, actor, id);
    });
  }
}

async function assertNameFree(manager: EntityManager, { regionId }: Actor, name: string, but?: Id): Promise<void> {
  const taken = await manager.existsBy(Strategy, { regionId, name, ...(but ? { id: Not(but) } : {}) });
  if (taken)
    throw conflict('strategy.name-taken', {
      sv: 'Det finns redan en strategi med det namnet. Välj ett annat namn, eller revidera den som finns.',
      en: 'There is already a strategy of that name. Choose another name, or revise the one there is.',
    });
}

import { Injectable } from '@nestjs/common';
import type { AdoptionInput, GoalSummary, VersionChange, VersionSummary } from '@rt/goals/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion, conflict, refused } from '@rt/shared/api';
import { formatDate, isId, type Id } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { versionNotFound } from './goal-problems';
import { GoalRemovalRecord } from './goal-removal.entity';
import { goalTree } from './goal-tree';
import { Goal } from './goal.entity';
import { editableVersion, visibleVersion } from './strategy-access';
import { StrategyVersion } from './strategy-version.entity';
import { versionSummary } from './strategy-view';
import { Strategy } from './strategy.entity';
import { assertYears } from './years';

@Injectable()
export class StrategyVersionsService {
  constructor(private readonly dataSource: DataSource) {}

  async find(actor: Actor, id: Id, manager: EntityManager = this.dataSource.manager): Promise<VersionSummary> {
    await visibleVersion(manager, actor, id);
    return versionSummary(manager, actor, id);
  }

  /** All goals of the version in tree order, with one statement. */
  async goals(actor: Actor, id: Id, manager: EntityManager = this.dataSource.manager): Promise<GoalSummary[]> {
    if (!isId(id)) throw versionNotFound();
    return goalTree(manager, actor, id);
  }

  change(
    actor: Actor,
    id: Id,
    version: number,
    change: VersionChange,
    manager: EntityManager = this.dataSource.manager,
  ) {
    return manager.transaction(async (manager) => {
      const draft = await this.current(manager, actor, id, version);
      const { startYear = draft.startYear, endYear = draft.endYear, state = draft.state } = change;
      assertYears({ startYear, endYear });
      await manager.save(Object.assign(draft, { startYear, endYear, state }));
      return versionSummary(manager, actor, id);
    });
  }

  /** Freezes the version; the one adopted before it is superseded in the same moment. */
  adopt(
    actor: Actor,
    id: Id,
    version: number,
    decision: AdoptionInput,
    manager: EntityManager = this.dataSource.manager,
  ) {
    return manager.transaction(async (manager) => {
      const draft = await this.current(manager, actor, id, version);
      await assertAdoptable(manager, draft, decision);
      const before = await manager.findOneBy(StrategyVersion, { strategyId: draft.strategyId, state: 'adopted' });
      if (before) await manager.save(Object.assign(before, { state: 'superseded' as const }));
      draft.adopt(actor.accountId, decision);
      await manager.save(draft);
      await manager.delete(GoalRemovalRecord, { strategyVersionId: id });
      return versionSummary(manager, actor, id);
    });
  }

  /** Removes a draft with its goals, and the strategy itself where the draft is all there is of it. */
  remove(actor: Actor, id: Id, version: number, manager: EntityManager = this.dataSource.manager): Promise<void> {
    return manager.transaction(async (manager) => {
      const draft = await this.current(manager, actor, id, version);
      const { strategyId } = draft;
      await manager.remove(draft);
      if (await manager.existsBy(StrategyVersion, { strategyId })) return;
      await manager.remove(await manager.findOneByOrFail(Strategy, { id: strategyId }));
    });
  }

  private async current(manager: EntityManager, actor: Actor, id: Id, version: number): Promise<StrategyVersion> {
    const draft = await editableVersion(manager, actor, id);
    assertVersion(version, draft, await versionSummary(manager, actor, id));
    return draft;
  }
}

async function assertAdoptable(manager: EntityManager, draft: StrategyVersion, decision: AdoptionInput): Promise<void> {
  const tomorrow = formatDate(new Date(Date.now() + 24 * 3_600_000));
  if (decision.decidedOn > tomorrow) {
    const message = {
      sv: 'Beslutsdatumet ligger i framtiden. Ange dagen då beslutet togs.',
      en: 'The date of the decision is in the future. Give the day it was taken.',
    };
    throw refused('adoption.in-future', message, [{ path: 'decidedOn', code: 'adoption.in-future', message }]);
  }
  if (await manager.existsBy(Goal, { strategyVersionId: draft.id })) return;
  throw conflict('strategy.version-empty', {
    sv: 'Versionen har inga mål ännu. Lägg till mål innan du registrerar beslutet.',
    en: 'The version has no goals yet. Add goals before you record the decision.',
  });
}

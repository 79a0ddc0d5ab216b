import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import type { CalendarFacts, StrategyDate, StrategyDateInput } from '@rt/learning/domain';
import { assertVersion, notFound } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { CALENDAR } from './calendar.sql';
import { StrategyDateRow } from './strategy-date.entity';

/** What lies ahead of the region's strategies, and the days people add to it. */
@Injectable()
export class CalendarService {
  constructor(private readonly dataSource: DataSource) {}

  async facts(actor: Actor): Promise<CalendarFacts> {
    const [facts] = await this.dataSource.query<[CalendarFacts]>(CALENDAR, [actor.regionId]);
    return facts;
  }

  add(actor: Actor, strategyVersionId: Id, input: StrategyDateInput, manager = this.dataSource.manager) {
    return manager.transaction(async (tx) => {
      await assertVersionOfRegion(tx, actor, strategyVersionId);
      const row = tx.create(StrategyDateRow, { regionId: actor.regionId, strategyVersionId });
      return shown(await tx.save(row.describe(input)));
    });
  }

  change(actor: Actor, id: Id, version: number, input: StrategyDateInput): Promise<StrategyDate> {
    return this.dataSource.transaction(async (tx) => {
      const row = await held(tx, actor, id);
      assertVersion(version, row, shown(row));
      return shown(await tx.save(row.describe(input)));
    });
  }

  remove(actor: Actor, id: Id, version: number): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      const row = await held(tx, actor, id);
      assertVersion(version, row, shown(row));
      await tx.softRemove(row);
    });
  }

  restore(actor: Actor, id: Id): Promise<StrategyDate> {
    return this.dataSource.transaction(async (tx) => shown(await tx.recover(await held(tx, actor, id, true))));
  }
}

const shown = ({ id, kind, name, on, note, version }: StrategyDateRow): StrategyDate => ({
  ...{ id, kind, name, on, note, version },
});

async function held(tx: EntityManager, { regionId }: Actor, id: Id, withDeleted = false): Promise<StrategyDateRow> {
  const lock = { mode: 'pessimistic_write' } as const;
  const row = isId(id) ? await tx.findOne(StrategyDateRow, { where: { id, regionId }, withDeleted, lock }) : null;
  if (!row) throw dateNotFound();
  return row;
}

async function assertVersionOfRegion(tx: EntityManager, { regionId }: Actor, id: Id): Promise<void> {
  const statement = `SELECT FROM strategy_version AS v JOIN strategy ON strategy.id = v.strategy_id
    WHERE v.id = $1 AND strategy.region_id = $2 FOR SHARE OF v`;
  const found = isId(id) ? await tx.query<unknown[]>(statement, [id, regionId]) : [];
  if (!found.length) throw versionNotFound();
}

const dateNotFound = () =>
  notFound('strategy-date.not-found', {
    sv: 'Dagen finns inte i kalendern, eller så har du inte tillgång till den.',
    en: 'The day is not in the calendar, or you have no access to it.',
  });

const versionNotFound = () =>
  notFound('strategy-version.not-found', {
    sv: 'Versionen finns inte, eller hör till en annan region.',
    en: 'There is no such version, or it belongs to another region.',
  });

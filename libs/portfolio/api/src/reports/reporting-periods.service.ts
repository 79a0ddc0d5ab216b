import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { type FollowedPeriod, overlaps, periodIssues, type ReportingPeriodInput } from '@rt/portfolio/domain';
import { assertVersion } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { EntityManager, Not } from 'typeorm';
import { inTransaction } from '../in-transaction';
import { PERIOD_LIST } from './period-list.sql';
import { periodNameTaken, periodNotFound, periodOverlaps, periodWrong } from './report-problems';
import { ReportingPeriodRow } from './reporting-period.entity';

/** The periods of a region: who makes them decides when they open and lock. */
@Injectable()
export class ReportingPeriodsService {
  constructor(private readonly manager: EntityManager) {}

  async list(actor: Actor): Promise<FollowedPeriod[]> {
    return this.read(this.manager, actor, null);
  }

  create(actor: Actor, input: ReportingPeriodInput, manager = this.manager): Promise<FollowedPeriod> {
    return inTransaction(manager, async (tx) => {
      const row = tx.create(ReportingPeriodRow, { regionId: actor.regionId }).take(input);
      await this.assertFits(tx, row);
      return this.one(tx, actor, (await tx.save(row)).id);
    });
  }

  change(actor: Actor, id: Id, version: number, change: Partial<ReportingPeriodInput>): Promise<FollowedPeriod> {
    return inTransaction(this.manager, async (tx) => {
      const row = await periodOf(tx, actor, id);
      if (row.version !== version) assertVersion(version, row, await this.one(tx, actor, id));
      await this.assertFits(tx, row.take(change));
      await tx.save(row);
      return this.one(tx, actor, id);
    });
  }

  /** Two people who make periods at the same moment stand in line, so that they cannot make two that overlap. */
  private async assertFits(tx: EntityManager, row: ReportingPeriodRow): Promise<void> {
    const issues = periodIssues(row);
    if (issues.length) throw periodWrong(issues);
    await tx.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 13))', [row.regionId]);
    const where = row.id ? { regionId: row.regionId, id: Not(row.id) } : { regionId: row.regionId };
    const others = await tx.findBy(ReportingPeriodRow, where);
    if (others.some(({ name }) => name === row.name)) throw periodNameTaken();
    const other = others.find((each) => overlaps(each, row));
    if (other) throw periodOverlaps(other);
  }

  private async one(tx: EntityManager, actor: Actor, id: Id): Promise<FollowedPeriod> {
    const [period] = await this.read(tx, actor, id);
    if (!period) throw periodNotFound();
    return period;
  }

  private async read(manager: EntityManager, { regionId }: Actor, id: Id | null): Promise<FollowedPeriod[]> {
    const [row] = await manager.query<[{ periods: FollowedPeriod[] }]>(PERIOD_LIST, [regionId, id]);
    return row.periods;
  }
}

/** The period, in the actor's region. */
export async function periodOf(manager: EntityManager, { regionId }: Actor, id: Id): Promise<ReportingPeriodRow> {
  const row = isId(id) ? await manager.findOneBy(ReportingPeriodRow, { id, regionId }) : null;
  if (!row) throw periodNotFound();
  return row;
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { Indicator } from './indicator.entity';
import { indicatorNotFound } from './indicator-problems';

/** Finds an indicator of the actor's own region, and no other. */
@Injectable()
export class IndicatorAccess {
  constructor(private readonly dataSource: DataSource) {}

  async assertReadable(actor: Actor, id: string): Promise<void> {
    const { manager } = this.dataSource;
    if (!isId(id) || !(await manager.existsBy(Indicator, { id, regionId: actor.regionId }))) throw indicatorNotFound();
  }

  /** Locked to the end of the transaction: two changes of one indicator come one after the other. */
  async forChange(actor: Actor, id: string, manager: EntityManager): Promise<Indicator> {
    const where = { id, regionId: actor.regionId };
    const found = isId(id) && (await manager.findOne(Indicator, { where, lock: { mode: 'pessimistic_write' } }));
    if (!found) throw indicatorNotFound();
    return found;
  }
}

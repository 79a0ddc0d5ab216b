import type { IndicatorDetail, TargetInput } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { because } from '@rt/shared/api';
import { DataSource } from 'typeorm';
import { IndicatorAccess } from './indicator-access';
import { indicatorDetail } from './indicator-detail';
import { reasonRequired, targetUnchanged } from './indicator-problems';
import { IndicatorTarget } from './indicator-target.entity';

@Injectable()
export class TargetsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: IndicatorAccess,
  ) {}

  /** Adds a target; the one before it stays in the history, and then a reason is needed. */
  set(actor: Actor, indicatorId: string, input: TargetInput): Promise<IndicatorDetail> {
    return this.dataSource.transaction(async (manager) => {
      await this.access.forChange(actor, indicatorId, manager);
      const earlier = await manager.findOne(IndicatorTarget, { where: { indicatorId }, order: { setAt: 'DESC' } });
      if (earlier && earlier.value === input.value && earlier.year === input.year) throw targetUnchanged();
      if (earlier && !input.reason) throw reasonRequired();
      because(input.reason ?? null);
      const { value, year, reason, decision } = input;
      const target = { indicatorId, value, year, reason: reason ?? null, decision: decision ?? null };
      await manager.save(manager.create(IndicatorTarget, { ...target, setById: actor.accountId }));
      return indicatorDetail(manager, indicatorId);
    });
  }
}

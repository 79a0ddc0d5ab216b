import { type IndicatorDetail, periodOf } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { DataSource } from 'typeorm';
import { IndicatorAccess } from './indicator-access';
import { indicatorDetail } from './indicator-detail';
import { breakNotFound, notAPeriod } from './indicator-problems';
import { SeriesBreakRecord } from './series-break.entity';

@Injectable()
export class SeriesBreaksService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: IndicatorAccess,
  ) {}

  /** Notes that values from the period on cannot be compared with those before, or says otherwise why. */
  note(actor: Actor, indicatorId: string, periodText: string, note: string): Promise<IndicatorDetail> {
    return this.dataSource.transaction(async (manager) => {
      await this.access.forChange(actor, indicatorId, manager);
      const period = periodOf(periodText);
      if (!period) throw notAPeriod();
      const noted = await manager.findOneBy(SeriesBreakRecord, { indicatorId, period });
      const record = noted ?? manager.create(SeriesBreakRecord, { indicatorId, period });
      await manager.save(Object.assign(record, { note }));
      return indicatorDetail(manager, indicatorId);
    });
  }

  remove(actor: Actor, indicatorId: string, period: string): Promise<IndicatorDetail> {
    return this.dataSource.transaction(async (manager) => {
      await this.access.forChange(actor, indicatorId, manager);
      const noted = await manager.findOneBy(SeriesBreakRecord, { indicatorId, period });
      if (!noted) throw breakNotFound();
      await manager.remove(noted);
      return indicatorDetail(manager, indicatorId);
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { goesOnDuring, type InterventionReport, type ReportedValue, type ReportInput } from '@rt/portfolio/domain';
import { assertVersion } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { inTransaction } from '../in-transaction';
import { editableIntervention } from '../intervention-access';
import { assertWritable } from './assert-writable';
import { InterventionReportRow } from './intervention-report.entity';
import { PromisedIndicatorRow } from './promised-indicator.entity';
import { notPromised, outsidePeriod } from './report-problems';
import { ReportReads } from './report-reads';
import { ReportedValueRow } from './reported-value.entity';
import { periodOf } from './reporting-periods.service';

/** Saves a report as far as it has come; half of it is enough. */
@Injectable()
export class ReportDraftsService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: ReportReads,
  ) {}

  /** `version` 0 says that there was no report when it was read. */
  save(
    actor: Actor,
    interventionId: Id,
    periodId: Id,
    version: number,
    { values }: ReportInput,
    manager = this.manager,
  ) {
    return inTransaction(manager, async (tx): Promise<InterventionReport> => {
      const intervention = await editableIntervention(tx, actor, interventionId);
      const period = await periodOf(tx, actor, periodId);
      const found = await tx.findOneBy(InterventionReportRow, { interventionId, periodId });
      if (!found && !goesOnDuring(intervention, period)) throw outsidePeriod(period);
      await assertWritable(tx, found, period);
      if ((found?.version ?? 0) !== version)
        assertVersion(version, { version: found?.version ?? 0 }, found && (await this.reads.report(found.id, tx)));
      const report = found ?? tx.create(InterventionReportRow, { interventionId, periodId });
      report.saved();
      await tx.save(report);
      await this.replace(tx, report, values);
      return this.reads.report(report.id, tx);
    });
  }

  /** What is not named is not told any more. */
  private async replace(tx: EntityManager, { id, interventionId }: InterventionReportRow, values: ReportedValue[]) {
    const promised = await tx.findBy(PromisedIndicatorRow, { interventionId });
    const stored = await tx.findBy(ReportedValueRow, { reportId: id });
    const given = new Map(
      values.map((value, at) => {
        const row = promised.find(({ indicatorId }) => indicatorId === value.indicatorId);
        if (!row) throw notPromised(`values[${at}].indicatorId`);
        return [row.id, value];
      }),
    );
    await tx.remove(stored.filter(({ promisedId }) => isEmpty(given.get(promisedId))));
    const kept = [...given].filter(([, value]) => !isEmpty(value));
    await tx.save(
      kept.map(([promisedId, { expected, actual, comment }]) => {
        const row = stored.find((each) => each.promisedId === promisedId);
        return Object.assign(row ?? tx.create(ReportedValueRow, { reportId: id, promisedId }), {
          expected,
          actual,
          comment,
        });
      }),
    );
  }
}

const isEmpty = (value: ReportedValue | undefined) =>
  !value || (value.expected === null && value.actual === null && value.comment === null);

import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { type DecisionInput, type InterventionReport, missingInReport } from '@rt/portfolio/domain';
import { assertVersion, because } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { inTransaction } from '../in-transaction';
import { editableIntervention, lockedIntervention } from '../intervention-access';
import { assertWritable } from './assert-writable';
import { InterventionReportRow } from './intervention-report.entity';
import { incomplete, nothingPromised, notDecided, notSubmitted, reasonNeeded, reportNotFound } from './report-problems';
import { ReportReads } from './report-reads';
import { periodOf } from './reporting-periods.service';
import type { ReportingPeriodRow } from './reporting-period.entity';

type Reach = typeof editableIntervention;
type Step = (report: InterventionReportRow, period: ReportingPeriodRow, tx: EntityManager) => Promise<void> | void;

/** Which report, and as it was read: nobody decides on what they have not seen. */
export interface ReportAddress {
  interventionId: Id;
  periodId: Id;
  version: number;
}

/** A report on its way: sent in, taken back, approved, sent back, and the decision taken back. */
@Injectable()
export class ReportStepsService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: ReportReads,
  ) {}

  submit(actor: Actor, address: ReportAddress, manager = this.manager): Promise<InterventionReport> {
    return this.step(actor, address, editableIntervention, manager, async (report, period, tx) => {
      await assertWritable(tx, report, period);
      const { indicators } = await this.reads.ofIntervention(actor, address.interventionId, tx);
      if (indicators.length === 0) throw nothingPromised();
      const missing = missingInReport(indicators, (await this.reads.report(report.id, tx)).values);
      if (missing.length) throw incomplete(missing);
      report.submit(actor.accountId);
    });
  }

  /** Undoes a submission nobody has answered yet. */
  withdraw(actor: Actor, address: ReportAddress): Promise<InterventionReport> {
    return this.step(actor, address, editableIntervention, this.manager, async (report, period, tx) => {
      if (report.state !== 'submitted') throw notSubmitted();
      await assertWritable(tx, { state: 'draft' }, period);
      report.withdraw();
    });
  }

  decide(actor: Actor, address: ReportAddress, { decision, reason = null }: DecisionInput, manager = this.manager) {
    if (decision === 'returned' && !reason) throw reasonNeeded();
    because(reason);
    return this.step(actor, address, lockedIntervention, manager, (report) => {
      if (report.state !== 'submitted') throw notSubmitted();
      report.decide(decision, actor.accountId, reason);
    });
  }

  /** Undoes a decision: the report waits again, as it was sent in. */
  reopen(actor: Actor, address: ReportAddress): Promise<InterventionReport> {
    return this.step(actor, address, lockedIntervention, this.manager, (report) => {
      if (!report.decision) throw notDecided();
      report.reopen();
    });
  }

  private step(actor: Actor, address: ReportAddress, reach: Reach, manager: EntityManager, take: Step) {
    const { interventionId, periodId, version } = address;
    return inTransaction(manager, async (tx): Promise<InterventionReport> => {
      await reach(tx, actor, interventionId);
      const period = await periodOf(tx, actor, periodId);
      const report = await tx.findOneBy(InterventionReportRow, { interventionId, periodId });
      if (!report) throw reportNotFound();
      if (report.version !== version) assertVersion(version, report, await this.reads.report(report.id, tx));
      await take(report, period, tx);
      await tx.save(report);
      return this.reads.report(report.id, tx);
    });
  }
}

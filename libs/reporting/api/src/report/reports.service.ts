import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { type AnnualReport, type AnswerInput, partKeys } from '@rt/reporting/domain';
import { assertVersion } from '@rt/shared/api';
import { DataSource, type EntityManager } from 'typeorm';
import { AnnualReportRow } from './annual-report.entity';
import { assertBody } from './assert-body';
import { ReportAnswerRow } from './report-answer.entity';
import { alreadySubmitted, noSuchPart } from './report-problems';
import { questionsFor, ReportReads } from './report-reads';
import { within } from './within';

/** Which answer is changed, and the version the change is based on. */
export interface AnswerPlace {
  year: number;
  part: string;
  version: number;
}

/** The writing of a report, till it is submitted. */
@Injectable()
export class ReportsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: ReportReads,
  ) {}

  /** Opens the year's report; one that is open already stays as it is. */
  open(actor: Actor, year: number, manager?: EntityManager): Promise<AnnualReport> {
    const parts = partKeys(questionsFor(year));
    return within(manager, this.dataSource, async (tx) => {
      const opened: { id: string }[] = await tx.query(
        'INSERT INTO annual_report (region_id, year) VALUES ($1, $2) ON CONFLICT (region_id, year) DO NOTHING RETURNING id',
        [actor.regionId, year],
      );
      const [report] = opened;
      if (report) await tx.save(parts.map((part) => tx.create(ReportAnswerRow, { reportId: report.id, part })));
      return this.reads.find(actor, year, tx);
    });
  }

  answer(
    actor: Actor,
    { year, part, version }: AnswerPlace,
    input: AnswerInput,
    manager?: EntityManager,
  ): Promise<AnnualReport> {
    return within(manager, this.dataSource, async (tx) => {
      const { submission, answers, id } = await this.held(tx, actor, year);
      const current = answers.find((answer) => answer.part === part);
      if (!current) throw noSuchPart(part);
      if (submission) throw alreadySubmitted(submission.at.slice(0, 10));
      assertVersion(version, current, current);
      await assertBody(tx, actor.regionId, input.body);
      const row = await tx.findOneByOrFail(ReportAnswerRow, { reportId: id, part });
      await tx.save(row.take(input, actor.accountId));
      return this.reads.find(actor, year, tx);
    });
  }

  /** The report, with nobody else at it till the transaction ends. */
  async held(tx: EntityManager, actor: Actor, year: number) {
    await tx.findOne(AnnualReportRow, {
      where: { regionId: actor.regionId, year },
      lock: { mode: 'pessimistic_write' },
    });
    return this.reads.stored(actor, year, tx);
  }
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import {
  type AmendmentInput,
  type AnnualReport,
  blankParts,
  canonicalJson,
  type ReportSnapshot,
  snapshotOf,
  type SubmissionInput,
} from '@rt/reporting/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ReportAmendmentRow } from './report-amendment.entity';
import { alreadySubmitted, blanks, noSuchPart, nothingChanged, notSubmitted } from './report-problems';
import { questionsFor, ReportReads } from './report-reads';
import { ReportSubmissionRow } from './report-submission.entity';
import { ReportsService } from './reports.service';
import { sha256Of } from './sha256-of';

/** The sealing of a report, and what is corrected afterwards. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: ReportReads,
    private readonly reports: ReportsService,
  ) {}

  submit(actor: Actor, year: number, { decision, blanksReason }: SubmissionInput): Promise<AnnualReport> {
    return this.dataSource.transaction(async (tx) => {
      const { id, answers, submission } = await this.reports.held(tx, actor, year);
      if (submission) throw alreadySubmitted(submission.at.slice(0, 10));
      const questions = questionsFor(year);
      const blank = blankParts(questions, answers);
      if (blank.length && !blanksReason) throw blanks(blank);
      const at = new Date();
      const said = { at: at.toISOString(), decision, blanksReason: blank.length ? blanksReason : null };
      const facts = await this.reads.facts(actor, year, tx);
      const snapshot = canonicalJson(snapshotOf(await regionOf(tx, actor), { year, questions, facts }, answers, said));
      const sealed = { reportId: id, accountId: actor.accountId, snapshot, sha256: sha256Of(snapshot) };
      await tx.save(tx.create(ReportSubmissionRow, { ...said, ...sealed, at }));
      return this.reads.find(actor, year, tx);
    });
  }

  async snapshot(actor: Actor, year: number): Promise<string> {
    const { snapshot } = await this.reads.stored(actor, year);
    if (snapshot === null) throw notSubmitted();
    return snapshot;
  }

  amend(actor: Actor, year: number, { part, text, reason }: AmendmentInput): Promise<AnnualReport> {
    return this.dataSource.transaction(async (tx) => {
      const { id, snapshot, amendments } = await this.reports.held(tx, actor, year);
      if (snapshot === null) throw notSubmitted();
      const sealed = (JSON.parse(snapshot) as ReportSnapshot).answers.find((answer) => answer.part === part);
      if (!sealed) throw noSuchPart(part);
      const before = amendments.filter((one) => one.part === part).at(-1)?.after ?? sealed.text;
      if (before === text) throw nothingChanged();
      await tx.save(
        tx.create(ReportAmendmentRow, { reportId: id, part, before, after: text, reason, accountId: actor.accountId }),
      );
      return this.reads.find(actor, year, tx);
    });
  }
}

async function regionOf(tx: EntityManager, { regionId }: Actor): Promise<ReportSnapshot['region']> {
  const [region] = await tx.query<[ReportSnapshot['region']]>(
    'SELECT name, county_code AS "countyCode" FROM region WHERE id = $1',
    [regionId],
  );
  return region;
}

import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import {
  amended,
  type AmendmentInput,
  type AnnualReport,
  blankParts,
  canonicalJson,
  EMPTY_TEXT,
  partKeys,
  picturesIn,
  plainText,
  readSnapshot,
  type ReportSnapshot,
  type SealedPicture,
  snapshotOf,
  type SubmissionInput,
  withFigures,
} from '@rt/reporting/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { assertBody } from './assert-body';
import { ReportAmendmentRow } from './report-amendment.entity';
import { alreadySubmitted, blanks, noSuchPart, nothingChanged, notSubmitted } from './report-problems';
import { questionsFor, ReportReads } from './report-reads';
import { ReportSubmissionRow } from './report-submission.entity';
import { ReportsService } from './reports.service';
import { sha256Of } from './sha256-of';
import { within } from './within';

/** The sealing of a report, and what is corrected afterwards. */
@Injectable()
export class SubmissionsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: ReportReads,
    private readonly reports: ReportsService,
  ) {}

  submit(
    actor: Actor,
    year: number,
    { decision, blanksReason }: SubmissionInput,
    manager?: EntityManager,
  ): Promise<AnnualReport> {
    return within(manager, this.dataSource, async (tx) => {
      const { id, region, answers, submission } = await this.reports.held(tx, actor, year);
      if (submission) throw alreadySubmitted(submission.at.slice(0, 10));
      const questions = questionsFor(year);
      const blank = blankParts(questions, answers);
      if (blank.length && !blanksReason) throw blanks(blank);
      const at = new Date();
      const said = { at: at.toISOString(), decision, blanksReason: blank.length ? blanksReason : null };
      const { figures, tables } = await this.reads.live(actor, year, tx);
      const pictures = await tx.query<SealedPicture[]>(PICTURES_OF, [answers.flatMap(({ body }) => picturesIn(body))]);
      const snapshot = canonicalJson(
        snapshotOf({ region, year, questions, answers, figures, tables, pictures, submission: said }),
      );
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

  amend(
    actor: Actor,
    year: number,
    { part, body, reason }: AmendmentInput,
    manager?: EntityManager,
  ): Promise<AnnualReport> {
    return within(manager, this.dataSource, async (tx) => {
      const { id, snapshot, amendments } = await this.reports.held(tx, actor, year);
      if (snapshot === null) throw notSubmitted();
      if (!partKeys(questionsFor(year)).includes(part)) throw noSuchPart(part);
      await assertBody(tx, actor.regionId, body);
      const sealed = readSnapshot(JSON.parse(snapshot) as ReportSnapshot);
      const [before] = amended(
        [sealed.answers.find((answer) => answer.part === part) ?? blankAnswer(part)],
        amendments,
      );
      const after = withFigures(body, sealed.figures);
      if (!before || canonicalJson(before.body) === canonicalJson(after)) throw nothingChanged();
      const texts = { before: before.text, beforeBody: before.body, after: plainText(after), afterBody: after };
      await tx.save(
        tx.create(ReportAmendmentRow, { reportId: id, part, ...texts, reason, accountId: actor.accountId }),
      );
      return this.reads.find(actor, year, tx);
    });
  }
}

const blankAnswer = (part: string) => ({ part, body: EMPTY_TEXT, text: '' });

/** Checksums of pictures ($1), in a settled order. */
const PICTURES_OF = 'SELECT id AS file, sha256 FROM stored_file WHERE id = ANY($1) ORDER BY id';

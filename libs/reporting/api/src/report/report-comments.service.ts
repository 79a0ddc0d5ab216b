import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { partKeys, type ReportComment, type ReportCommentInput } from '@rt/reporting/domain';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ReportCommentRow } from './report-comment.entity';
import { COMMENTS } from './report-comments.sql';
import { commentNotFound, commentNotYours, noSuchPart } from './report-problems';
import { questionsFor, ReportReads } from './report-reads';
import { within } from './within';

/** What people say to each other of the answers. */
@Injectable()
export class ReportCommentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly reads: ReportReads,
  ) {}

  async list(actor: Actor, year: number): Promise<ReportComment[]> {
    const { id } = await this.reads.stored(actor, year);
    return this.dataSource.query(COMMENTS, [id, actor.accountId, null]);
  }

  write(
    actor: Actor,
    year: number,
    { part, text }: ReportCommentInput,
    manager?: EntityManager,
  ): Promise<ReportComment> {
    return within(manager, this.dataSource, async (tx) => {
      const { id: reportId } = await this.reads.stored(actor, year, tx);
      if (!partKeys(questionsFor(year)).includes(part)) throw noSuchPart(part);
      const { id } = await tx.save(
        tx.create(ReportCommentRow, { reportId, part, text, byId: actor.accountId, at: new Date() }),
      );
      return one(tx, reportId, actor, id);
    });
  }

  /** Whoever was first to settle it is the one who did; settling again changes nothing. */
  settle(actor: Actor, year: number, id: Id, manager?: EntityManager): Promise<ReportComment> {
    return within(manager, this.dataSource, async (tx) => {
      const comment = await this.held(tx, actor, year, id);
      if (!comment.resolvedAt)
        await tx.save(Object.assign(comment, { resolvedAt: new Date(), resolvedById: actor.accountId }));
      return one(tx, comment.reportId, actor, id);
    });
  }

  reopen(actor: Actor, year: number, id: Id): Promise<ReportComment> {
    return this.dataSource.transaction(async (tx) => {
      const comment = await this.held(tx, actor, year, id);
      await tx.save(Object.assign(comment, { resolvedAt: null, resolvedById: null }));
      return one(tx, comment.reportId, actor, id);
    });
  }

  remove(actor: Actor, year: number, id: Id): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      const comment = await this.held(tx, actor, year, id);
      if (comment.byId !== actor.accountId) throw commentNotYours();
      await tx.remove(comment);
    });
  }

  private async held(tx: EntityManager, actor: Actor, year: number, id: Id): Promise<ReportCommentRow> {
    const { id: reportId } = await this.reads.stored(actor, year, tx);
    const lock = { mode: 'pessimistic_write' } as const;
    const comment = isId(id) ? await tx.findOne(ReportCommentRow, { where: { id, reportId }, lock }) : null;
    if (!comment) throw commentNotFound();
    return comment;
  }
}

async function one(tx: EntityManager, reportId: Id, { accountId }: Actor, id: Id): Promise<ReportComment> {
  const [comment] = await tx.query<[ReportComment]>(COMMENTS, [reportId, accountId, id]);
  return comment;
}

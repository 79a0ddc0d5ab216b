import { Injectable, type StreamableFile } from '@nestjs/common';
import type { ReviewFile } from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { fileProblem, FileStore, type LeftFile } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { ReviewerRow } from '../entities/reviewer.entity';
import { ReviewFileRow } from '../entities/review-file.entity';
import { mayCompare } from '../reads/review-view';
import { ReviewReads } from '../reads/review-reads';
import { writableReview } from '../review-access';

/** Files as evidence: left by one reviewer, and read by nobody else before the answers are. */
@Injectable()
export class ReviewFilesService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: ReviewReads,
    private readonly files: FileStore,
  ) {}

  leave(actor: Actor, reviewId: Id, left: LeftFile, manager = this.manager): Promise<ReviewFile> {
    return manager.transaction(async (tx) => {
      const { mine } = await writableReview(tx, this.reads, actor, reviewId);
      const { id: fileId, name, size, sha256 } = await this.files.keep(tx, actor, left);
      const { id } = await tx.save(tx.create(ReviewFileRow, { reviewerId: mine.id, fileId }));
      return { id, name, size, sha256 };
    });
  }

  /** Somebody who may not read it is not told that it is there. */
  async read(actor: Actor, id: Id): Promise<StreamableFile> {
    const file = isId(id) ? await this.manager.findOneBy(ReviewFileRow, { id }) : null;
    if (!file) throw fileProblem.notFound();
    const { accountId, reviewId } = await this.manager.findOneByOrFail(ReviewerRow, { id: file.reviewerId });
    const review = await this.reads.row(actor, reviewId).catch(() => null);
    if (!review || (accountId !== actor.accountId && !mayCompare(actor, review))) throw fileProblem.notFound();
    return this.files.download(actor.regionId, file.fileId);
  }
}

import { Injectable } from '@nestjs/common';
import type { Fix, FixInput, OwnFix } from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { ReviewFixRow } from '../entities/review-fix.entity';
import { type AskedReviews, ReviewReads } from '../reads/review-reads';
import { assertAsked, heldReview } from '../review-access';
import { fixNotFound, notAgreed, notOwnFix, ownerUnknown } from '../review-problems';
import { FIXES, OPEN_FIXES } from './fixes.sql';

/** What has to be mended: written by evaluators once the two agree, done by whoever owns it. */
@Injectable()
export class FixesService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: ReviewReads,
  ) {}

  mine(actor: Actor): Promise<OwnFix[]> {
    return this.reads.ownFixes(actor);
  }

  async open(actor: Actor, asked: AskedReviews): Promise<Fix[]> {
    const reviews = await this.reads.list(actor, asked);
    return this.manager.query(OPEN_FIXES, [reviews.map(({ id }) => id)]);
  }

  add(actor: Actor, reviewId: Id, input: FixInput, manager = this.manager): Promise<Fix> {
    return manager.transaction(async (tx) => {
      const { review } = await heldReview(tx, this.reads, actor, reviewId);
      if (!review.agreedAt) throw notAgreed();
      if (input.questionKey !== null) assertAsked(review, input.questionKey);
      await this.assertOwner(tx, actor, input.ownerId);
      const row = await tx.save(tx.create(ReviewFixRow, { reviewId }).describe(input));
      return this.read(tx, row);
    });
  }

  change(actor: Actor, id: Id, version: number, input: FixInput): Promise<Fix> {
    return this.manager.transaction(async (tx) => {
      const fix = await this.current(tx, actor, id, version);
      await this.assertOwner(tx, actor, input.ownerId);
      return this.read(tx, await tx.save(fix.describe(input)));
    });
  }

  remove(actor: Actor, id: Id, version: number): Promise<void> {
    return this.manager.transaction(async (tx) => {
      await tx.remove(await this.current(tx, actor, id, version));
    });
  }

  setDone(actor: Actor, id: Id, version: number, done: boolean): Promise<Fix> {
    return this.manager.transaction(async (tx) => {
      const fix = await this.current(tx, actor, id, version);
      if (fix.ownerId !== actor.accountId && !actor.permissions.has('review:edit')) throw notOwnFix();
      fix.setDone(done ? actor.accountId : null);
      return this.read(tx, await tx.save(fix));
    });
  }

  /** An owner reaches their fix also where they may not see what the review is about. */
  private async current(tx: EntityManager, actor: Actor, id: Id, version: number): Promise<ReviewFixRow> {
    const fix = isId(id)
      ? await tx.findOne(ReviewFixRow, { where: { id }, lock: { mode: 'pessimistic_write' } })
      : null;
    if (!fix) throw fixNotFound();
    const owns = (await this.reads.ownFixes(actor)).some((own) => own.id === id);
    if (!owns)
      await this.reads.row(actor, fix.reviewId, tx).catch(() => {
        throw fixNotFound();
      });
    if (version !== fix.version) assertVersion(version, fix, await this.read(tx, fix));
    return fix;
  }

  private async read(tx: EntityManager, { id, reviewId }: ReviewFixRow): Promise<Fix> {
    const [fix] = await tx.query<Fix[]>(FIXES, [reviewId, id]);
    if (!fix) throw fixNotFound();
    return fix;
  }

  private async assertOwner(tx: EntityManager, actor: Actor, ownerId: Id): Promise<void> {
    if (!(await this.reads.people(actor, false, tx)).some(({ id }) => id === ownerId)) throw ownerUnknown();
  }
}

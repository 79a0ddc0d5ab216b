import { Injectable } from '@nestjs/common';
import {
  askedAs,
  checklistsFor,
  CURRENT_CHECKLISTS,
  type NewReviewInput,
  type ReviewDetail,
} from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { EntityManager, IsNull } from 'typeorm';
import { ChecklistQuestionRow } from '../entities/checklist-question.entity';
import { ReviewRow } from '../entities/review.entity';
import { ReviewerRow } from '../entities/reviewer.entity';
import { ReviewReads } from '../reads/review-reads';
import { heldReview } from '../review-access';
import { bothHandedIn, notReviewer, reviewNotFound, twoReviewers, unsuitable, withdrawn } from '../review-problems';
import { subjectOf } from './review-subject';
import { GoalLookup } from '@rt/goals/api';

/** Begins reviews, and takes back those that never came to anything. */
@Injectable()
export class ReviewsService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: ReviewReads,
    private readonly goals: GoalLookup,
  ) {}

  /** The questions are kept as they stand today: later versions of the list never reach this review. */
  start(actor: Actor, input: NewReviewInput, manager = this.manager): Promise<ReviewDetail> {
    return manager.transaction(async (tx) => {
      const { subject, checklist, reviewerIds } = input;
      if (!checklistsFor(subject.kind).includes(checklist)) throw unsuitable();
      await this.assertReviewers(tx, actor, reviewerIds);
      const about = await subjectOf(tx, actor, subject, this.goals);
      const { version, questions } = CURRENT_CHECKLISTS[checklist];
      const where = { regionId: actor.regionId, checklist, retiredAt: IsNull() };
      const own = await tx.find(ChecklistQuestionRow, { where, order: { createdAt: 'ASC' } });
      const review = await tx.save(
        tx.create(ReviewRow, {
          ...about,
          regionId: actor.regionId,
          checklist,
          checklistVersion: version,
          questions: [...questions, ...own.map(askedAs)],
          startedById: actor.accountId,
        }),
      );
      const places = [1, 2] as const;
      await tx.save(
        places.map((place) =>
          tx.create(ReviewerRow, { reviewId: review.id, accountId: reviewerIds[place - 1], place }),
        ),
      );
      return this.reads.detail(actor, review.id, tx);
    });
  }

  /** Only before both have handed in, by a reviewer or whoever began it: what both have said stays. */
  withdraw(actor: Actor, id: Id, version: number, reason: string, manager = this.manager): Promise<ReviewDetail> {
    return manager.transaction(async (tx) => {
      const held = await this.own(tx, actor, id, version);
      if (held.bothHandedIn) throw bothHandedIn();
      if (held.review.withdrawnAt) throw withdrawn();
      held.review.withdraw(reason, actor.accountId);
      await tx.save(held.review);
      return this.reads.detail(actor, id, tx);
    });
  }

  /** The review goes on where it was: nothing that was answered is lost. */
  restore(actor: Actor, id: Id, version: number): Promise<ReviewDetail> {
    return this.manager.transaction(async (tx) => {
      const { review } = await this.own(tx, actor, id, version);
      if (!review.withdrawnAt) throw reviewNotFound();
      review.restore();
      await tx.save(review);
      return this.reads.detail(actor, id, tx);
    });
  }

  private async own(tx: EntityManager, actor: Actor, id: Id, version: number) {
    const held = await heldReview(tx, this.reads, actor, id);
    if (!held.mine && held.review.startedById !== actor.accountId) throw notReviewer();
    assertVersion(version, held.review, await this.reads.detail(actor, id, tx));
    return held;
  }

  private async assertReviewers(tx: EntityManager, actor: Actor, ids: readonly Id[]): Promise<void> {
    const able = new Set((await this.reads.people(actor, true, tx)).map(({ id }) => id));
    if (ids.length !== 2 || new Set(ids).size !== 2 || !ids.every((id) => able.has(id))) throw twoReviewers();
  }
}

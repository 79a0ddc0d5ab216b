import { Injectable } from '@nestjs/common';
import {
  type AmendmentInput,
  type Comparison,
  type JointAnswerInput,
  nearnessOf,
  unanswered,
} from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { ReviewAmendmentRow } from '../entities/review-amendment.entity';
import { ReviewJointAnswerRow } from '../entities/review-joint-answer.entity';
import { ReviewReads } from '../reads/review-reads';
import { assertAsked, ownReview } from '../review-access';
import { agreedAlready, gaps, notAgreed, notOpen } from '../review-problems';

/** What the two agree on once both have handed in; locked, it is amended in the open and never rewritten. */
@Injectable()
export class JointService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: ReviewReads,
  ) {}

  /** `version` 0 says that there was no joint answer when it was read. */
  answer(actor: Actor, id: Id, key: string, version: number, input: JointAnswerInput, manager = this.manager) {
    return manager.transaction(async (tx): Promise<Comparison> => {
      const review = await this.open(tx, actor, id);
      assertAsked(review, key);
      if (review.agreedAt) throw agreedAlready();
      const where = { reviewId: id, questionKey: key };
      const stored = await tx.findOneBy(ReviewJointAnswerRow, where);
      const current = stored && { key, score: stored.score, comment: stored.comment, version: stored.version };
      assertVersion(version, { version: stored?.version ?? 0 }, current);
      const { score, comment } = input;
      await tx.save(Object.assign(stored ?? tx.create(ReviewJointAnswerRow, where), { score, comment }));
      return this.reads.comparison(actor, id, tx);
    });
  }

  /** Locks. Where both gave the same score and nothing else is said, that is the joint answer. */
  agree(actor: Actor, id: Id, version: number, manager = this.manager): Promise<Comparison> {
    return manager.transaction(async (tx) => {
      const review = await this.open(tx, actor, id);
      if (review.agreedAt) throw agreedAlready();
      assertVersion(version, review, await this.reads.detail(actor, id, tx));
      const { rows } = await this.reads.comparison(actor, id, tx);
      const same = rows.flatMap(({ key, answers: [one, other], joint }) => {
        if (joint || !one?.score || nearnessOf([one.score, other?.score ?? null]) !== 'same') return [];
        return [tx.create(ReviewJointAnswerRow, { reviewId: id, questionKey: key, score: one.score, comment: null })];
      });
      const joint = [
        ...rows.flatMap((row) => row.joint ?? []),
        ...same.map((row) => ({ ...row, key: row.questionKey })),
      ];
      const missing = unanswered(review.questions, joint);
      if (missing.length) throw gaps('review.not-joint', leftToAgree(missing.length), missing);
      await tx.save(same);
      review.agree(actor.accountId);
      await tx.save(review);
      return this.reads.comparison(actor, id, tx);
    });
  }

  amend(actor: Actor, id: Id, { key, score, reason }: AmendmentInput): Promise<Comparison> {
    return this.manager.transaction(async (tx) => {
      const review = await this.open(tx, actor, id);
      assertAsked(review, key);
      if (!review.agreedAt) throw notAgreed();
      const amendment = { reviewId: id, questionKey: key, score, reason, madeById: actor.accountId };
      await tx.save(tx.create(ReviewAmendmentRow, amendment));
      return this.reads.comparison(actor, id, tx);
    });
  }

  private async open(tx: EntityManager, actor: Actor, id: Id) {
    const { review, bothHandedIn } = await ownReview(tx, this.reads, actor, id);
    if (!bothHandedIn) throw notOpen();
    return review;
  }
}

const leftToAgree = (count: number) => ({
  sv: `${count} frågor har olika svar och saknar ett gemensamt. Enas om dem först.`,
  en: `${count} questions have different answers and no joint one. Agree on them first.`,
});

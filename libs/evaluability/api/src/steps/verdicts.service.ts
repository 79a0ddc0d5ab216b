import { Injectable } from '@nestjs/common';
import type { ReviewDetail, Verdict } from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { ReviewReads } from '../reads/review-reads';
import { ownReview } from '../review-access';
import { notAgreed } from '../review-problems';

/** What a review comes to. A verdict can be changed; the trail keeps the old one with its reason. */
@Injectable()
export class VerdictsService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: ReviewReads,
  ) {}

  judge(
    actor: Actor,
    id: Id,
    version: number,
    { verdict, reason }: { verdict: Verdict; reason: string },
    manager = this.manager,
  ): Promise<ReviewDetail> {
    return manager.transaction(async (tx) => {
      const { review } = await ownReview(tx, this.reads, actor, id);
      if (!review.agreedAt) throw notAgreed();
      assertVersion(version, review, await this.reads.detail(actor, id, tx));
      review.judge(verdict, reason, actor.accountId);
      await tx.save(review);
      return this.reads.detail(actor, id, tx);
    });
  }
}

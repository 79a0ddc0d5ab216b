import { Injectable } from '@nestjs/common';
import { type Answer, type AnswerInput, type ReviewDetail, unanswered } from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { ReviewAnswerRow } from '../entities/review-answer.entity';
import { ReviewReads } from '../reads/review-reads';
import { assertAsked, ownReview } from '../review-access';
import { bothHandedIn, gaps, handedIn } from '../review-problems';

/** What one reviewer answers, saved as far as it has come, handed in, and taken back while the other has not handed in. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: ReviewReads,
  ) {}

  /** `version` 0 says that there was no answer when it was read. */
  save(
    actor: Actor,
    id: Id,
    key: string,
    version: number,
    input: AnswerInput,
    manager = this.manager,
  ): Promise<Answer> {
    return manager.transaction(async (tx) => {
      const { review, mine, bothHandedIn: open } = await ownReview(tx, this.reads, actor, id);
      assertAsked(review, key);
      if (open) throw bothHandedIn();
      if (mine.handedInAt) throw handedIn();
      const where = { reviewerId: mine.id, questionKey: key };
      const stored = await tx.findOneBy(ReviewAnswerRow, where);
      assertVersion(version, { version: stored?.version ?? 0 }, stored && answerOf(stored));
      const { score, comment, evidence, stance } = input;
      const row = Object.assign(stored ?? tx.create(ReviewAnswerRow, where), { score, comment, stance });
      row.evidence = evidence.map(({ label, url }) => ({ label, url }));
      return answerOf(await tx.save(row));
    });
  }

  handIn(actor: Actor, id: Id, manager = this.manager): Promise<ReviewDetail> {
    return manager.transaction(async (tx) => {
      const { review, mine } = await ownReview(tx, this.reads, actor, id);
      const { answers } = await this.reads.detail(actor, id, tx);
      const missing = unanswered(review.questions, answers);
      if (missing.length) throw gaps('review.unanswered', leftToAnswer(missing.length), missing);
      mine.handedInAt ??= new Date();
      await tx.save(mine);
      return this.reads.detail(actor, id, tx);
    });
  }

  takeBack(actor: Actor, id: Id): Promise<ReviewDetail> {
    return this.manager.transaction(async (tx) => {
      const { mine, bothHandedIn: open } = await ownReview(tx, this.reads, actor, id);
      if (open) throw bothHandedIn();
      mine.handedInAt = null;
      await tx.save(mine);
      return this.reads.detail(actor, id, tx);
    });
  }
}

const leftToAnswer = (count: number) => ({
  sv: `${count} frågor saknar betyg. Sätt 1, 2, 3 eller X på dem först. Det du har skrivit är sparat.`,
  en: `${count} questions have no score. Give them 1, 2, 3 or X first. What you have written is saved.`,
});

const answerOf = ({ questionKey: key, score, comment, evidence, stance, version }: ReviewAnswerRow): Answer => ({
  key,
  score,
  comment,
  evidence,
  stance,
  version,
});

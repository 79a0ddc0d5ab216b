import { Injectable } from '@nestjs/common';
import { type Answer, type AnswerInput, type ReviewDetail, unanswered } from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { assertVersion } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { ReviewAnswerRow } from '../entities/review-answer.entity';
import { keptEvidence, namedEvidence } from '../evidence/kept-evidence';
import { TakenFacts } from '../known/taken-facts';
import { ReviewReads } from '../reads/review-reads';
import { assertAsked, ownReview, writableReview } from '../review-access';
import { bothHandedIn, gaps } from '../review-problems';

/** What one reviewer answers, saved as far as it has come, handed in, and taken back while the other has not handed in. */
@Injectable()
export class AnswersService {
  constructor(
    private readonly manager: EntityManager,
    private readonly reads: ReviewReads,
    private readonly facts: TakenFacts,
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
      const { review, mine } = await writableReview(tx, this.reads, actor, id);
      assertAsked(review, key);
      const where = { reviewerId: mine.id, questionKey: key };
      const stored = await tx.findOneBy(ReviewAnswerRow, where);
      const view = (row: ReviewAnswerRow) => answerOf(tx, actor, row);
      assertVersion(version, { version: stored?.version ?? 0 }, stored && (await view(stored)));
      const { score, comment } = input;
      const row = Object.assign(stored ?? tx.create(ReviewAnswerRow, where), { score, comment });
      row.evidence = await keptEvidence(tx, actor, mine.id, input.evidence, stored?.evidence ?? []);
      row.taken = await this.facts.take(tx, actor, review, key, input.taken, stored?.taken ?? []);
      return view(await tx.save(row));
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

async function answerOf(tx: EntityManager, actor: Actor, row: ReviewAnswerRow): Promise<Answer> {
  const { questionKey: key, score, comment, taken, version } = row;
  const evidence = await namedEvidence(tx, actor, row.reviewerId, row.evidence);
  return { key, score, comment, evidence, taken, stance: row.stance ?? null, version };
}

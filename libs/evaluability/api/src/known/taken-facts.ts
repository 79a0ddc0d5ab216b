import { Injectable } from '@nestjs/common';
import type { FactStance, TakenFact } from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import type { EntityManager } from 'typeorm';
import type { ReviewRow } from '../entities/review.entity';
import { factNotSaid } from '../review-problems';
import { KnownService } from './known.service';

/** Keeps what the system said with what a reviewer made of it: what it says may change, and what was contested not. */
@Injectable()
export class TakenFacts {
  constructor(private readonly known: KnownService) {}

  async take(
    tx: EntityManager,
    actor: Actor,
    review: ReviewRow,
    key: string,
    asked: readonly FactStance[],
    stored: readonly TakenFact[],
  ): Promise<TakenFact[]> {
    const before = ({ code, stance }: FactStance) =>
      stored.find((each) => each.code === code && each.stance === stance);
    const bears = review.questions.find((question) => question.key === key)?.facts ?? [];
    const said = asked.every(before) ? [] : (await this.known.of(actor, review.id, tx)).facts;
    return asked.map((taken) => {
      const kept = before(taken);
      if (kept) return kept;
      const fact = said.find(({ code }) => code === taken.code);
      if (!fact || !bears.includes(taken.code)) throw factNotSaid();
      return { code: taken.code, stance: taken.stance, fact };
    });
  }
}

import { Injectable } from '@nestjs/common';
import {
  agreementOf,
  type Answer,
  type Comparison,
  type Fix,
  type OwnFix,
  type PersonChoice,
  type ReviewDetail,
  type ReviewSummary,
  type ReviewYear,
  type SubjectKind,
} from '@rt/evaluability/domain';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import { type Id, isId } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { FIXES, OWN_FIXES } from '../fixes/fixes.sql';
import { blind, reviewNotFound } from '../review-problems';
import { COMPARED } from './comparison.sql';
import { mayCompare, readerOf, type ReviewRead, summaryOf } from './review-view';
import { REVIEW_YEARS } from './years.sql';
import { OWN_ANSWERS, PEOPLE, REVIEWS } from './reviews.sql';

/** What can be read of reviews. Nobody's answers are read here before it is asked who may see them. */
@Injectable()
export class ReviewReads {
  constructor(
    private readonly manager: EntityManager,
    private readonly goals: GoalLookup,
  ) {}

  async list(actor: Actor, kind: SubjectKind | null = null, subjectId: Id | null = null): Promise<ReviewSummary[]> {
    const id = kind === 'goal' && subjectId ? await this.goals.lineageOf(actor, subjectId) : subjectId;
    const rows = await this.manager.query<ReviewRead[]>(REVIEWS, [...readerOf(actor), actor.accountId, null, kind, id]);
    return rows.map(summaryOf);
  }

  async row(actor: Actor, id: Id, manager = this.manager): Promise<ReviewRead> {
    const parameters = [...readerOf(actor), actor.accountId, id, null, null];
    const rows = isId(id) ? await manager.query<ReviewRead[]>(REVIEWS, parameters) : [];
    if (!rows[0]) throw reviewNotFound();
    return rows[0];
  }

  async detail(actor: Actor, id: Id, manager = this.manager): Promise<ReviewDetail> {
    const row = await this.row(actor, id, manager);
    return {
      ...summaryOf(row),
      checklistVersion: row.checklistVersion,
      questions: row.questions ?? [],
      answers: await manager.query<Answer[]>(OWN_ANSWERS, [id, actor.accountId]),
      fixList: await manager.query<Fix[]>(FIXES, [id, null]),
      comparable: mayCompare(actor, row),
    };
  }

  async comparison(actor: Actor, id: Id, manager = this.manager): Promise<Comparison> {
    const review = await this.row(actor, id, manager);
    if (!mayCompare(actor, review)) throw blind();
    const [found] = await manager.query<Omit<Comparison, 'reviewers' | 'agreement'>[]>(COMPARED, [id]);
    if (!found) throw reviewNotFound();
    const pairs = found.rows.map(({ key, answers: [one, other] }) => {
      return { key, scores: [one?.score ?? null, other?.score ?? null] as const };
    });
    return { ...found, reviewers: review.reviewers, agreement: agreementOf(pairs) };
  }

  /** Only of what the reader may see: a subject without a visible review has no years. */
  async years(actor: Actor, kind: SubjectKind, subjectId: Id): Promise<ReviewYear[]> {
    const visible = new Set((await this.list(actor, kind, subjectId)).map(({ id }) => id));
    const id = kind === 'goal' ? await this.goals.lineageOf(actor, subjectId) : subjectId;
    const years = await this.manager.query<ReviewYear[]>(REVIEW_YEARS, [actor.regionId, kind, id]);
    return years.filter(({ reviewId }) => visible.has(reviewId));
  }

  ownFixes(actor: Actor): Promise<OwnFix[]> {
    return this.manager.query(OWN_FIXES, [...readerOf(actor), actor.accountId]);
  }

  /** Who can be named: those who can review, or everybody who can own a fix. */
  people({ regionId }: Actor, reviewers: boolean, manager = this.manager): Promise<PersonChoice[]> {
    return manager.query(PEOPLE, [regionId, reviewers ? 'evaluator' : null]);
  }
}

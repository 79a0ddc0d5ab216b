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
  sameSelection,
  type SubjectKind,
} from '@rt/evaluability/domain';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import { blindTo } from '@rt/portfolio/api';
import { type Id, isId } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { FIXES, OWN_FIXES } from '../fixes/fixes.sql';
import { blind, reviewNotFound } from '../review-problems';
import { COMPARED } from './comparison.sql';
import { mayCompare, mayWithdraw, readerOf, type ReviewRead, summaryOf } from './review-view';
import { REVIEW_YEARS } from './years.sql';
import { OWN_ANSWERS, PEOPLE, REVIEWS } from './reviews.sql';

/** The reviews of one kind of subject, or of one subject: a goal by its own id, a portfolio by its filter. */
export interface AskedReviews {
  subjectKind?: SubjectKind;
  subjectId?: Id;
  filter?: string;
}

/** What can be read of reviews. Nobody's answers are read here before it is asked who may see them. */
@Injectable()
export class ReviewReads {
  constructor(
    private readonly manager: EntityManager,
    private readonly goals: GoalLookup,
  ) {}

  async list(actor: Actor, { subjectKind: kind, subjectId, filter }: AskedReviews = {}): Promise<ReviewSummary[]> {
    const id = kind === 'goal' && subjectId ? await this.goals.lineageOf(actor, subjectId) : subjectId;
    const parameters = [...readerOf(actor), actor.accountId, null, kind ?? null, id ?? null];
    const reviews = (await this.manager.query<ReviewRead[]>(REVIEWS, parameters)).map(summaryOf);
    return filter === undefined ? reviews : reviews.filter(({ subject }) => sameSelection(subject.filter, filter));
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
      answers: await manager.query<Answer[]>(OWN_ANSWERS, [id, actor.accountId, actor.regionId, blindTo(actor)]),
      fixList: await manager.query<Fix[]>(FIXES, [id, null]),
      comparable: mayCompare(actor, row),
      mayWithdraw: mayWithdraw(actor, row),
    };
  }

  async comparison(actor: Actor, id: Id, manager = this.manager): Promise<Comparison> {
    const review = await this.row(actor, id, manager);
    if (!mayCompare(actor, review)) throw blind();
    const [found] = await manager.query<Omit<Comparison, 'reviewers' | 'agreement'>[]>(COMPARED, [
      id,
      actor.regionId,
      blindTo(actor),
    ]);
    if (!found) throw reviewNotFound();
    const pairs = found.rows.map(({ key, answers: [one, other] }) => {
      return { key, scores: [one?.score ?? null, other?.score ?? null] as const };
    });
    return { ...found, reviewers: review.reviewers, agreement: agreementOf(pairs) };
  }

  /** Only of what the reader may see: a subject without a visible review has no years. */
  async years(actor: Actor, asked: AskedReviews): Promise<ReviewYear[]> {
    const reviews = await this.list(actor, asked);
    return this.manager.query(REVIEW_YEARS, [actor.regionId, reviews.map(({ id }) => id)]);
  }

  ownFixes(actor: Actor): Promise<OwnFix[]> {
    return this.manager.query(OWN_FIXES, [...readerOf(actor), actor.accountId]);
  }

  /** Who can be named: those who can review, or everybody who can own a fix. */
  people({ regionId }: Actor, reviewers: boolean, manager = this.manager): Promise<PersonChoice[]> {
    return manager.query(PEOPLE, [regionId, reviewers ? 'evaluator' : null]);
  }
}

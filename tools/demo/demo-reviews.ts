import type { INestApplicationContext } from '@nestjs/common';
import { AnswersService, FixesService, JointService, ReviewsService, VerdictsService } from '@rt/evaluability/api';
import { nearnessOf, type NewReviewInput, type ReviewDetail, type Score } from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { Intervention } from '@rt/portfolio/api';
import { runInContext } from '@rt/shared/api';
import type { EntityManager } from 'typeorm';
import type { DemoCast } from './demo-people';
import { DEMO_COMMENTS, FIRST_SCORES, LATER_SCORES } from './reviews';

/** A finished double review with the year before it, and one that is under way. */
export async function loadReviews(app: INestApplicationContext, cast: DemoCast, manager: EntityManager): Promise<void> {
  const [ulla, ove] = cast.evaluators;
  const reviewerIds = [ulla.accountId, ove.accountId];
  const name = 'Validering inom vård och industri';
  const { id } = await manager.findOneByOrFail(Intervention, { regionId: cast.region.id, name });
  const about = { subject: { kind: 'intervention', id }, checklist: 'project_programme', reviewerIds } as const;
  const earlier = await finished(app, cast, manager, about, FIRST_SCORES);
  await judge(app, ulla, earlier.id, 'monitor_only', 'För tidigt: insatsen har nyss börjat.', manager);
  await manager.query(
    `UPDATE review SET started_at = '2025-10-06 08:00Z', agreed_at = '2025-10-27 13:30Z', verdict_at = '2025-10-27 14:00Z' WHERE id = $1`,
    [earlier.id],
  );
  const later = await finished(app, cast, manager, about, LATER_SCORES);
  await judge(app, ulla, later.id, 'fix_first', 'Det går att utvärdera när deltagarnas utgångsläge är känt.', manager);
  await fix(app, cast, later.id, manager);
  const portfolio = {
    kind: 'portfolio',
    name: 'Projekten inför nästa strategi',
    filter: 'kind=project',
  } as const;
  const under = await start(app, ulla, { subject: portfolio, checklist: 'portfolio', reviewerIds }, manager);
  await answer(app, ulla, under, LATER_SCORES.map(([score]) => score).slice(0, 5), manager);
}

const as = <T>({ accountId, regionId }: Actor, run: () => Promise<T>) =>
  runInContext({ accountId, regionId, reason: null }, run);

const isUlla = ({ name }: Actor) => name.startsWith('Ulla');

const start = (app: INestApplicationContext, actor: Actor, input: NewReviewInput, manager: EntityManager) =>
  as(actor, () => app.get(ReviewsService).start(actor, input, manager));

async function answer(
  app: INestApplicationContext,
  actor: Actor,
  { id, questions }: ReviewDetail,
  scores: readonly Score[],
  manager: EntityManager,
): Promise<void> {
  for (const [at, score] of scores.entries()) {
    const key = questions[at]?.key;
    if (!key) return;
    const comment = (isUlla(actor) && DEMO_COMMENTS[key]) || null;
    const input = { score, comment, evidence: [], taken: [] };
    await as(actor, () => app.get(AnswersService).save(actor, id, key, 0, input, manager));
  }
}

async function finished(
  app: INestApplicationContext,
  { evaluators: [ulla, ove] }: DemoCast,
  manager: EntityManager,
  input: NewReviewInput,
  pairs: readonly (readonly [Score, Score])[],
): Promise<ReviewDetail> {
  const review = await start(app, ulla, input, manager);
  const both = review.questions.map((_, at) => pairs[at % pairs.length] ?? (['2', '2'] as const));
  for (const [at, actor] of [ulla, ove].entries()) {
    await answer(
      app,
      actor,
      review,
      both.map((pair) => pair[at] ?? '2'),
      manager,
    );
    await as(actor, () => app.get(AnswersService).handIn(actor, review.id, manager));
  }
  const joint = app.get(JointService);
  for (const [at, { key }] of review.questions.entries()) {
    const pair = both[at];
    if (!pair || nearnessOf(pair) === 'same') continue;
    const settled = { score: '2', comment: 'Vi läste ansökan igen tillsammans.' } as const;
    await as(ulla, () => joint.answer(ulla, review.id, key, 0, settled, manager));
  }
  await as(ulla, () => joint.agree(ulla, review.id, review.version, manager));
  return review;
}

const judge = (
  app: INestApplicationContext,
  actor: Actor,
  id: string,
  verdict: 'fix_first' | 'monitor_only',
  reason: string,
  manager: EntityManager,
) => as(actor, () => app.get(VerdictsService).judge(actor, id, 2, { verdict, reason }, manager));

async function fix(app: INestApplicationContext, cast: DemoCast, id: string, manager: EntityManager): Promise<void> {
  const [ulla] = cast.evaluators;
  const fixes = [
    {
      text: 'Fråga deltagarna om utgångsläget redan vid inskrivningen',
      questionKey: 'ilo.baselines',
      ownerId: cast.projectManager.accountId,
      dueOn: '2027-01-31',
    },
    {
      text: 'Bestäm vilken nämnd som ska använda svaret',
      questionKey: 'davies.wanted',
      ownerId: cast.strategist.accountId,
      dueOn: '2027-02-28',
    },
  ];
  for (const input of fixes) await as(ulla, () => app.get(FixesService).add(ulla, id, input, manager));
}

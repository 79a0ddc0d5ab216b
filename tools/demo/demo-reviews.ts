import type { INestApplicationContext } from '@nestjs/common';
import { AnswersService, FixesService, JointService, ReviewsService, VerdictsService } from '@rt/evaluability/api';
import { nearnessOf, type NewReviewInput, type ReviewDetail, type Score } from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { Intervention } from '@rt/portfolio/api';
import { runInContext } from '@rt/shared/api';
import type { EntityManager } from 'typeorm';
import type { DemoCast } from './demo-people';
import { DEMO_COMMENTS, DEMO_EVIDENCE, DEMO_TAKEN, FIRST_SCORES, LATER_SCORES } from './reviews';

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
  const asked = { subject: portfolio, checklist: 'portfolio', reviewerIds } as const;
  const before = await finished(app, cast, manager, asked, FIRST_SCORES);
  await judge(app, ulla, before.id, 'fix_first', 'Projekten mäter samma sak på olika sätt.', manager);
  await manager.query(
    `UPDATE review SET started_at = '2025-11-03 08:00Z', agreed_at = '2025-11-24 13:30Z', verdict_at = '2025-11-24 14:00Z' WHERE id = $1`,
    [before.id],
  );
  await portfolioFix(app, cast, before.id, manager);
  const under = await start(app, ulla, asked, manager);
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
    const input = { score, comment, evidence: DEMO_EVIDENCE[key] ?? [], taken: DEMO_TAKEN[key] ?? [] };
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

/** What the first review of the portfolio left, for the strategist. */
const portfolioFix = (app: INestApplicationContext, cast: DemoCast, id: string, manager: EntityManager) =>
  as(cast.evaluators[0], () =>
    app.get(FixesService).add(
      cast.evaluators[0],
      id,
      {
        text: 'Enas om en definition av skapade jobb för alla projekt',
        questionKey: 'portfolio.common-outcome',
        ownerId: cast.strategist.accountId,
        dueOn: '2026-10-30',
      },
      manager,
    ),
  );

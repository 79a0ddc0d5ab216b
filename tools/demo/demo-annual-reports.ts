import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { ReportCommentsService, ReportReads, ReportsService, SubmissionsService } from '@rt/reporting/api';
import { isBlank, type RichText, richTextFromPlain } from '@rt/reporting/domain';
import type { EntityManager } from 'typeorm';
import { AMENDMENT, BEGUN, COMMENTS, SUBMISSION, SUBMITTED_WORDS } from './annual-reports';
import type { DemoCast } from './demo-people';

/** Last year's report, submitted and amended once; and this year's, half written and commented on. */
export async function loadAnnualReports(
  app: INestApplicationContext,
  { strategist, evaluators: [evaluator] }: DemoCast,
  manager: EntityManager,
): Promise<void> {
  const year = new Date().getFullYear();
  const parts = Object.entries(SUBMITTED_WORDS).map(([part, words]) => ({ part, words, done: true }));
  await write(app, strategist, year - 1, parts, manager);
  await submit(app, strategist, year - 1, manager);
  await write(app, strategist, year, BEGUN, manager);
  const comments = app.get(ReportCommentsService);
  for (const { part, text, settled } of COMMENTS) {
    const { id } = await comments.write(evaluator, year, { part, text }, manager);
    if (settled) await comments.settle(strategist, year, id, manager);
  }
}

interface Written {
  part: string;
  words: string;
  done: boolean;
}

async function write(
  app: INestApplicationContext,
  actor: Actor,
  year: number,
  parts: readonly Written[],
  manager: EntityManager,
): Promise<void> {
  const reports = app.get(ReportsService);
  await reports.open(actor, year, manager);
  const drafts = await app.get(ReportReads).drafts(actor, year, manager);
  for (const { part, words, done } of parts) {
    const body = joined(drafts.find((draft) => draft.part === part)?.body, words);
    await reports.answer(actor, { year, part, version: 1 }, { body, done }, manager);
  }
}

async function submit(app: INestApplicationContext, actor: Actor, year: number, manager: EntityManager): Promise<void> {
  const submissions = app.get(SubmissionsService);
  const { part, words, reason } = AMENDMENT;
  const { answers } = await submissions.submit(actor, year, SUBMISSION, manager);
  const before = answers.find((answer) => answer.part === part)?.body;
  const kept = before && { ...before, content: before.content.slice(0, -1) };
  await submissions.amend(actor, year, { part, body: joined(kept, words), reason }, manager);
}

/** A draft with words of one's own after it. */
function joined(draft: RichText | undefined, words: string): RichText {
  const own = richTextFromPlain(words);
  if (!draft?.content.length || isBlank(draft)) return own;
  return words ? { ...draft, content: [...draft.content, ...own.content] } : draft;
}

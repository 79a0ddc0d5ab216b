import { type NewReviewInput, plainSelection } from '@rt/evaluability/domain';
import type { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import { visibleIntervention } from '@rt/portfolio/api';
import { isId } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import type { ReviewRow } from '../entities/review.entity';
import { ownSelection, subjectNotFound } from '../review-problems';
import { filterFrom } from '../known/portfolio-filter';

type About = Pick<ReviewRow, 'subjectKind' | 'subjectId' | 'portfolioName' | 'portfolioFilter'>;

const TABLES = { action_plan: 'action_plan', strategy: 'strategy' } as const;

/** What a review is about, as its row keeps it; 404 for what the person may not see. */
export async function subjectOf(
  tx: EntityManager,
  actor: Actor,
  subject: NewReviewInput['subject'],
  goals: GoalLookup,
): Promise<About> {
  const { kind } = subject;
  if (kind === 'portfolio') {
    if (!subject.name) throw subjectNotFound();
    const asked = plainSelection(subject.filter ?? '');
    if ((await filterFrom(asked)).mine) throw ownSelection();
    return { subjectKind: kind, subjectId: null, portfolioName: subject.name, portfolioFilter: asked };
  }
  const id = subject.id ?? '';
  if (!isId(id)) throw subjectNotFound();
  const about = { subjectKind: kind, portfolioName: null, portfolioFilter: null };
  if (kind === 'goal') return { ...about, subjectId: await goals.lineageOf(actor, id, tx) };
  if (kind === 'intervention') return { ...about, subjectId: (await visibleIntervention(tx, actor, id)).id };
  const found: unknown[] = await tx.query(`SELECT FROM ${TABLES[kind]} WHERE id = $1 AND region_id = $2`, [
    id,
    actor.regionId,
  ]);
  if (!found.length) throw subjectNotFound();
  return { ...about, subjectId: id };
}

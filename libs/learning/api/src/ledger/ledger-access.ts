import type { Actor } from '@rt/identity/domain';
import { conflict, notFound } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import type { EntityManager, EntityTarget } from 'typeorm';
import { Study } from '../study.entity';
import { studyNotFound } from '../study-problems';
import { LedgerChange } from './change.entity';
import { Finding } from './finding.entity';
import { Recommendation } from './recommendation.entity';

interface OfRegion {
  id: Id;
  regionId: Id;
}

/** A row of the actor's region, kept for this transaction alone; null for anything else. */
async function held<T extends OfRegion>(
  tx: EntityManager,
  type: EntityTarget<T>,
  { regionId }: Actor,
  id: Id,
  withDeleted = false,
): Promise<T | null> {
  if (!isId(id)) return null;
  const where = { id, regionId } as never;
  return tx.findOne(type, { where, withDeleted, lock: { mode: 'pessimistic_write' } });
}

/** 404 `study.not-found`, also for one that was removed. Whoever adds to a study waits for the other. */
export async function heldStudy(tx: EntityManager, actor: Actor, id: Id): Promise<Study> {
  const study = await held(tx, Study, actor, id);
  if (!study) throw studyNotFound();
  return study;
}

export async function heldFinding(tx: EntityManager, actor: Actor, id: Id, withDeleted = false): Promise<Finding> {
  const finding = await held(tx, Finding, actor, id, withDeleted);
  if (!finding) throw findingNotFound();
  await heldStudy(tx, actor, finding.studyId);
  return finding;
}

export async function heldRecommendation(
  tx: EntityManager,
  actor: Actor,
  id: Id,
  withDeleted = false,
): Promise<Recommendation> {
  const recommendation = await held(tx, Recommendation, actor, id, withDeleted);
  if (!recommendation) throw recommendationNotFound();
  await heldFinding(tx, actor, recommendation.findingId);
  return recommendation;
}

export async function heldChange(tx: EntityManager, actor: Actor, id: Id): Promise<LedgerChange> {
  const change = await held(tx, LedgerChange, actor, id);
  if (!change) throw recordNotFound();
  await heldRecommendation(tx, actor, change.recommendationId);
  return change;
}

/** The next number of its kind within a study; numbers of removed ones are not given again. */
export async function nextNumber(tx: EntityManager, table: 'finding' | 'recommendation', studyId: Id): Promise<number> {
  const statement = `SELECT coalesce(max(number), 0) + 1 AS next FROM ${table} WHERE study_id = $1`;
  const [row] = await tx.query<[{ next: number }]>(statement, [studyId]);
  return row.next;
}

export const findingNotFound = () =>
  notFound('finding.not-found', {
    sv: 'Slutsatsen finns inte, eller så har du inte tillgång till den.',
    en: 'The finding does not exist, or you have no access to it.',
  });

export const recommendationNotFound = () =>
  notFound('recommendation.not-found', {
    sv: 'Rekommendationen finns inte, eller så har du inte tillgång till den.',
    en: 'The recommendation does not exist, or you have no access to it.',
  });

export const recordNotFound = () =>
  notFound('ledger-record.not-found', {
    sv: 'Anteckningen finns inte, eller så har du inte tillgång till den.',
    en: 'The record does not exist, or you have no access to it.',
  });

export const alreadyWithdrawn = () =>
  conflict('ledger-record.withdrawn', {
    sv: 'Anteckningen är redan återtagen. Läs in sidan igen.',
    en: 'The record is already withdrawn. Reload the page.',
  });

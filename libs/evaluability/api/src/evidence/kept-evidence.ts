import { type Evidence, evidenceIssues, type EvidenceInput, plainEvidence } from '@rt/evaluability/domain';
import type { Actor } from '@rt/identity/domain';
import { blindTo } from '@rt/portfolio/api';
import type { Id } from '@rt/shared/domain';
import type { EntityManager } from 'typeorm';
import { evidenceIncomplete, evidenceUnknown } from '../review-problems';
import { EVIDENCE_NAMED } from './evidence.sql';

const sameThing = (one: EvidenceInput, other: EvidenceInput) =>
  one.kind === other.kind && one.fileId === other.fileId && one.objectId === other.objectId;

/** Evidence as it is read by one person. */
export async function namedEvidence(
  tx: EntityManager,
  actor: Actor,
  reviewerId: Id,
  evidence: readonly EvidenceInput[],
): Promise<Evidence[]> {
  const parameters = [JSON.stringify(evidence), reviewerId, actor.regionId, blindTo(actor)];
  const [found] = await tx.query<{ evidence: Evidence[] }[]>(EVIDENCE_NAMED, parameters);
  return found?.evidence ?? [];
}

/** What may be stored: whole, and of files and objects that the reviewer has. What was stored before may be gone since. */
export async function keptEvidence(
  tx: EntityManager,
  actor: Actor,
  reviewerId: Id,
  asked: readonly EvidenceInput[],
  stored: readonly EvidenceInput[],
): Promise<EvidenceInput[]> {
  const issues = evidenceIssues(asked);
  if (issues.length) throw evidenceIncomplete(issues);
  const evidence = asked.map(plainEvidence);
  const unknown = (await namedEvidence(tx, actor, reviewerId, evidence)).filter(
    (piece) => piece.kind !== 'link' && piece.name === null && !stored.some((before) => sameThing(before, piece)),
  );
  if (unknown.length) throw evidenceUnknown();
  return evidence;
}

import type { Actor } from '@rt/identity/domain';
import type { SubjectInput } from '@rt/learning/domain';
import { refused } from '@rt/shared/api';
import type { EntityManager } from 'typeorm';
import { eyesOf, mayBeNamed } from './readers-eyes';
import { StudySubject } from './study-subject.entity';

/** Which arrows and interventions are there to be named: $1 the region, $2 arrows with $3 their chains, $4 interventions, $5 of `eyesOf`. */
const KNOWN = `
  SELECT edge.id FROM unnest($2::uuid[], $3::uuid[]) AS asked (edge_id, chain_id)
    JOIN chain_edge AS edge ON edge.id = asked.edge_id AND edge.chain_id = asked.chain_id
    JOIN effect_chain AS chain ON chain.id = edge.chain_id AND chain.region_id = $1
  UNION ALL
  SELECT work.id FROM intervention AS work
  WHERE work.id = ANY ($4::uuid[]) AND work.region_id = $1 AND ${mayBeNamed('work', '$5')}`;

/** The same subject has the same. */
export const keyOf = ({ kind, edgeId, interventionId, name, selection }: SubjectInput | StudySubject) =>
  [kind, edgeId, interventionId, kind === 'portfolio' ? name : '', selection].join(' ');

/** Makes these the subjects of a study. What was there before may be kept though it is gone or secret since; only new ones must be known. */
export async function saveSubjects(
  tx: EntityManager,
  actor: Actor,
  studyId: string,
  subjects: readonly SubjectInput[],
): Promise<void> {
  const wanted = new Map(subjects.map((subject) => [keyOf(subject), subject]));
  const stored = await tx.findBy(StudySubject, { studyId });
  const known = new Set(stored.map(keyOf));
  const added = [...wanted].filter(([key]) => !known.has(key)).map(([, subject]) => subject);
  await assertKnown(tx, actor, added);
  await tx.remove(stored.filter((subject) => !wanted.has(keyOf(subject))));
  await tx.save(added.map((subject) => tx.create(StudySubject, { studyId, ...plainSubject(subject) })));
}

/** Only a portfolio has a name of its own: what others are called can change, and can be secret. */
export const plainSubject = ({ kind, name, chainId, edgeId, interventionId, selection }: SubjectInput) => ({
  kind,
  chainId,
  edgeId,
  interventionId,
  ...(kind === 'portfolio' ? { name, selection } : { name: null, selection: null }),
});

/** 422 `study.subject-unknown` for an arrow or intervention that the region has not, or the reader may not know of. */
export async function assertKnown(tx: EntityManager, actor: Actor, added: readonly SubjectInput[]): Promise<void> {
  const edges = added.filter(({ kind }) => kind === 'edge');
  const works = added.filter(({ kind }) => kind === 'intervention').map(({ interventionId }) => interventionId);
  const pairs = [edges.map(({ edgeId }) => edgeId), edges.map(({ chainId }) => chainId)];
  const found = await tx.query<unknown[]>(KNOWN, [actor.regionId, ...pairs, works, eyesOf(actor)]);
  if (found.length < edges.length + works.length)
    throw refused('study.subject-unknown', {
      sv: 'En pil eller insats som studien skulle handla om finns inte. Välj den igen. Inget är sparat.',
      en: 'An arrow or intervention that the study was to be about does not exist. Choose it again. Nothing is saved.',
    });
}

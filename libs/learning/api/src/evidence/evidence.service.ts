import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { ChainChangesService, ChainEdgeRow } from '@rt/effect-chains/api';
import { type Bearing, edgeStrength, type Strength } from '@rt/effect-chains/domain';
import type { Actor } from '@rt/identity/domain';
import type { EvidenceInput } from '@rt/learning/domain';
import { refused } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import type { Finding } from '../ledger/finding.entity';
import { heldFinding } from '../ledger/ledger-access';
import { Study } from '../study.entity';
import { StudyEvidenceRow } from './study-evidence.entity';

const EVIDENCE_OF = 'SELECT bearing, strength FROM chain_evidence WHERE edge_id = $1';
const SOURCE_MAX = 500;

/** Makes findings evidence at arrows: by the chain's own changes, so that everybody at the chain sees it and can undo it. */
@Injectable()
export class EvidenceService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly chains: ChainChangesService,
  ) {}

  attach(actor: Actor, findingId: Id, input: EvidenceInput, manager = this.dataSource.manager): Promise<{ id: Id }> {
    return manager.transaction(async (tx) => {
      const finding = await heldFinding(tx, actor, findingId);
      const { chainId, edgeId } = input;
      const edge = await tx.findOneBy(ChainEdgeRow, { id: edgeId, chainId });
      if (!edge) throw arrowUnknown();
      const standingBefore = await standing(tx, edgeId);
      const evidenceId = randomUUID();
      const changes = [
        { part: 'evidence' as const, id: evidenceId, was: null, is: await content(tx, finding, input) },
        ...(input.confidence === null || input.confidence === edge.confidence
          ? []
          : [
              {
                part: 'edge' as const,
                id: edgeId,
                was: { confidence: edge.confidence },
                is: { confidence: input.confidence },
              },
            ]),
      ];
      await this.chains.apply(actor, chainId, { id: randomUUID(), changes }, tx);
      const { regionId, accountId } = actor;
      const tie = { regionId, accountId, findingId, chainId, edgeId, evidenceId };
      const standingAfter = await standing(tx, edgeId);
      const { id } = await tx.save(tx.create(StudyEvidenceRow, { ...tie, standingBefore, standingAfter }));
      return { id };
    });
  }
}

async function standing(tx: EntityManager, edgeId: Id) {
  return edgeStrength(await tx.query<{ bearing: Bearing; strength: Strength }[]>(EVIDENCE_OF, [edgeId])).standing;
}

async function content(tx: EntityManager, { studyId, page, text }: Finding, input: EvidenceInput) {
  const study = await tx.findOneByOrFail(Study, { id: studyId });
  const source = `${study.title}${page ? `, s. ${page}` : ''}`.slice(0, SOURCE_MAX);
  const { edgeId, bearing, strength, note } = input;
  return {
    edgeId,
    bearing,
    strength,
    source,
    url: study.url,
    date: study.completedOn,
    note: note ?? text.slice(0, 1000),
  };
}

const arrowUnknown = () =>
  refused('evidence.arrow-unknown', {
    sv: 'Pilen finns inte längre. Välj en annan. Inget är sparat.',
    en: 'The arrow no longer exists. Choose another. Nothing is saved.',
  });

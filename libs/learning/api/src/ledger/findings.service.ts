import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import type { FindingInput, RecommendationInput } from '@rt/learning/domain';
import { assertVersion } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { assertOfRegion } from '../responsible-person';
import { Finding } from './finding.entity';
import { heldFinding, heldRecommendation, heldStudy, nextNumber } from './ledger-access';
import { Recommendation } from './recommendation.entity';

const readFinding = ({ id, studyId, number, text, page, confidence, version }: Finding) => ({
  ...{ id, studyId, number, text, page, confidence, version },
});
const readRecommendation = (row: Recommendation) => {
  const { id, studyId, findingId, number, text, responsibleId, dueOn, version } = row;
  return { id, studyId, findingId, number, text, responsibleId, dueOn, version };
};

/** What a study found and recommends: written by people, changed by version, kept when it is removed. */
@Injectable()
export class FindingsService {
  constructor(private readonly dataSource: DataSource) {}

  addFinding(actor: Actor, studyId: Id, input: FindingInput, manager: EntityManager = this.dataSource.manager) {
    return manager.transaction(async (tx) => {
      await heldStudy(tx, actor, studyId);
      const number = await nextNumber(tx, 'finding', studyId);
      const { text, page, confidence } = input;
      const of = { regionId: actor.regionId, studyId, number };
      return readFinding(await tx.save(tx.create(Finding, { ...of, text, page, confidence })));
    });
  }

  changeFinding(actor: Actor, id: Id, version: number, { text, page, confidence }: FindingInput) {
    return this.dataSource.transaction(async (tx) => {
      const finding = await heldFinding(tx, actor, id);
      assertVersion(version, finding, readFinding(finding));
      return readFinding(await tx.save(Object.assign(finding, { text, page, confidence })));
    });
  }

  removeFinding(actor: Actor, id: Id, version: number): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      const finding = await heldFinding(tx, actor, id);
      assertVersion(version, finding, readFinding(finding));
      await tx.softRemove(finding);
    });
  }

  restoreFinding(actor: Actor, id: Id) {
    return this.dataSource.transaction(async (tx) =>
      readFinding(await tx.recover(await heldFinding(tx, actor, id, true))),
    );
  }

  recommend(actor: Actor, findingId: Id, input: RecommendationInput, manager: EntityManager = this.dataSource.manager) {
    return manager.transaction(async (tx) => {
      const { studyId } = await heldFinding(tx, actor, findingId);
      const { text, responsibleId, dueOn } = input;
      await assertOfRegion(tx, actor, responsibleId);
      const number = await nextNumber(tx, 'recommendation', studyId);
      const of = { regionId: actor.regionId, studyId, findingId, number };
      return readRecommendation(await tx.save(tx.create(Recommendation, { ...of, text, responsibleId, dueOn })));
    });
  }

  changeRecommendation(actor: Actor, id: Id, version: number, { text, responsibleId, dueOn }: RecommendationInput) {
    return this.dataSource.transaction(async (tx) => {
      const recommendation = await heldRecommendation(tx, actor, id);
      assertVersion(version, recommendation, readRecommendation(recommendation));
      await assertOfRegion(tx, actor, responsibleId);
      return readRecommendation(await tx.save(Object.assign(recommendation, { text, responsibleId, dueOn })));
    });
  }

  removeRecommendation(actor: Actor, id: Id, version: number): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      const recommendation = await heldRecommendation(tx, actor, id);
      assertVersion(version, recommendation, readRecommendation(recommendation));
      await tx.softRemove(recommendation);
    });
  }

  restoreRecommendation(actor: Actor, id: Id) {
    return this.dataSource.transaction(async (tx) =>
      readRecommendation(await tx.recover(await heldRecommendation(tx, actor, id, true))),
    );
  }
}

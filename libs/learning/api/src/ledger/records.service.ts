import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import {
  type ChangeInput,
  changeIssues,
  type DecisionInput,
  type EffectInput,
  type RecordKind,
  type ResponseInput,
  responseIssue,
  type UseInput,
} from '@rt/learning/domain';
import { Problem, refused } from '@rt/shared/api';
import { type Id, isId } from '@rt/shared/domain';
import { DataSource, type EntityManager, type EntityTarget } from 'typeorm';
import { LedgerChange } from './change.entity';
import { RecommendationDecision } from './decision.entity';
import { ChangeEffect } from './effect.entity';
import { alreadyWithdrawn, heldChange, heldRecommendation, heldStudy, recordNotFound } from './ledger-access';
import { boundObject } from './named-object';
import type { Recorded } from './recorded';
import { RecommendationResponse } from './response.entity';
import { StudyUse } from './study-use.entity';

const TYPES: Readonly<Record<RecordKind, EntityTarget<Recorded>>> = {
  response: RecommendationResponse,
  decision: RecommendationDecision,
  change: LedgerChange,
  effect: ChangeEffect,
  use: StudyUse,
};
const by = ({ regionId, accountId }: Actor) => ({ regionId, accountId });

/** The steps after a recommendation: added once, never changed; a mistake is withdrawn with a reason. */
@Injectable()
export class RecordsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly goals: GoalLookup,
  ) {}

  /** Whoever studies may note an answer, and whoever is asked may give their own. */
  respond(actor: Actor, recommendationId: Id, { answer, reason }: ResponseInput, manager = this.manager) {
    return this.recorded(manager, async (tx) => {
      const { responsibleId } = await heldRecommendation(tx, actor, recommendationId);
      if (!actor.permissions.has('study:edit') && responsibleId !== actor.accountId) throw notAsked();
      const issue = responseIssue({ answer, reason });
      if (issue) throw refused(issue.code, issue.message, [issue]);
      return tx.create(RecommendationResponse, { ...by(actor), recommendationId, answer, reason });
    });
  }

  decide(actor: Actor, recommendationId: Id, input: DecisionInput, manager = this.manager) {
    return this.recorded(manager, async (tx) => {
      await heldRecommendation(tx, actor, recommendationId);
      const { text, decidedBy, decidedOn, reference } = input;
      const said = { text, decidedBy, decidedOn, reference };
      return tx.create(RecommendationDecision, { ...by(actor), recommendationId, ...said });
    });
  }

  change(actor: Actor, recommendationId: Id, input: ChangeInput, manager = this.manager) {
    return this.recorded(manager, async (tx) => {
      await heldRecommendation(tx, actor, recommendationId);
      const issues = changeIssues(input);
      if (issues[0]) throw refused(issues[0].code, issues[0].message, issues);
      const { kind, note, changedOn } = input;
      const bound = await boundObject({ tx, actor, goals: this.goals }, input);
      return tx.create(LedgerChange, { ...by(actor), recommendationId, kind, note, changedOn, ...bound });
    });
  }

  observe(actor: Actor, changeId: Id, { text, observedOn }: EffectInput, manager = this.manager) {
    return this.recorded(manager, async (tx) => {
      await heldChange(tx, actor, changeId);
      return tx.create(ChangeEffect, { ...by(actor), changeId, text, observedOn });
    });
  }

  use(actor: Actor, studyId: Id, { use, text, usedOn }: UseInput, manager = this.manager) {
    return this.recorded(manager, async (tx) => {
      await heldStudy(tx, actor, studyId);
      return tx.create(StudyUse, { ...by(actor), studyId, use, text, usedOn });
    });
  }

  withdraw(actor: Actor, kind: RecordKind, id: Id, reason: string): Promise<void> {
    return this.dataSource.transaction(async (tx) => {
      const lock = { mode: 'pessimistic_write' } as const;
      const where = { id, regionId: actor.regionId };
      const record = isId(id) ? await tx.findOne(TYPES[kind], { where, lock }) : null;
      if (!record) throw recordNotFound();
      if (record.withdrawnAt) throw alreadyWithdrawn();
      await tx.save(record.withdraw(actor.accountId, reason));
    });
  }

  private get manager(): EntityManager {
    return this.dataSource.manager;
  }

  private recorded(manager: EntityManager, make: (tx: EntityManager) => Promise<Recorded>): Promise<{ id: Id }> {
    return manager.transaction(async (tx) => {
      const { id } = await tx.save(await make(tx));
      return { id };
    });
  }
}

const notAsked = () =>
  new Problem(403, 'response.not-asked', {
    sv: 'Bara den som ansvarar för rekommendationen, eller den som arbetar med studier, kan svara på den.',
    en: 'Only whoever is responsible for the recommendation, or works with studies, can answer it.',
  });

import { type AssessmentInput, differsFrom, type IndicatorDetail, statusesOf } from '@rt/indicators/domain';
import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { because } from '@rt/shared/api';
import { formatDate } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { assessmentBasis } from './assessment-basis';
import { IndicatorAccess } from './indicator-access';
import { IndicatorAssessment } from './indicator-assessment.entity';
import { indicatorDetail } from './indicator-detail';
import { assessmentEmpty, assessmentReasonRequired, indicatorNotFound } from './indicator-problems';
import { statusFactsOf } from './statuses/status-facts';

@Injectable()
export class AssessmentsService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly access: IndicatorAccess,
  ) {}

  /** Adds what a person makes of the figures as they stand now; the earlier assessments stay in the history. */
  add(actor: Actor, indicatorId: string, input: AssessmentInput): Promise<IndicatorDetail> {
    return this.dataSource.transaction(async (manager) => {
      await this.access.forChange(actor, indicatorId, manager);
      const facts = await statusFactsOf(manager, indicatorId);
      if (!facts) throw indicatorNotFound();
      const said = { trend: input.trend ?? null, target: input.target ?? null, text: input.text ?? null };
      if (!said.trend && !said.target && !said.text) throw assessmentEmpty();
      const reason = input.reason ?? null;
      if (!reason && differsFrom(statusesOf(facts, formatDate(new Date())), said)) throw assessmentReasonRequired();
      because(reason);
      const basis = await assessmentBasis(manager, indicatorId);
      const made = { indicatorId, ...said, reason, basis, madeById: actor.accountId };
      await manager.save(manager.create(IndicatorAssessment, made));
      return indicatorDetail(manager, indicatorId);
    });
  }
}

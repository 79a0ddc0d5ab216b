import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import { Indicator } from '@rt/indicators/api';
import { howToAdd, type PromisedIndicator, PROMISES_MAX, REPORTED_KINDS } from '@rt/portfolio/domain';
import { type Id, isId } from '@rt/shared/domain';
import { EntityManager, IsNull, Not } from 'typeorm';
import { inTransaction } from '../in-transaction';
import { editableIntervention, visibleIntervention } from '../intervention-access';
import { InterventionReportRow } from './intervention-report.entity';
import { PromisedIndicatorRow } from './promised-indicator.entity';
import { alreadyReported, indicatorNotFound, tooManyPromises, wrongKind } from './report-problems';
import { ReportedValueRow } from './reported-value.entity';

/** What an intervention promises to report. Saying it twice changes nothing. */
@Injectable()
export class PromisedIndicatorsService {
  constructor(private readonly manager: EntityManager) {}

  async get(actor: Actor, interventionId: Id, indicatorId: Id): Promise<PromisedIndicator> {
    await visibleIntervention(this.manager, actor, interventionId);
    const indicator = await this.indicator(this.manager, actor, indicatorId);
    if (!(await this.manager.existsBy(PromisedIndicatorRow, { interventionId, indicatorId })))
      throw indicatorNotFound();
    return asPromised(indicator);
  }

  promise(actor: Actor, interventionId: Id, indicatorId: Id, manager = this.manager): Promise<PromisedIndicator> {
    return inTransaction(manager, async (tx) => {
      await editableIntervention(tx, actor, interventionId);
      const indicator = await this.indicator(tx, actor, indicatorId);
      if (!REPORTED_KINDS.includes(indicator.kind)) throw wrongKind();
      const promised = await tx.findBy(PromisedIndicatorRow, { interventionId });
      if (promised.some((each) => each.indicatorId === indicatorId)) return asPromised(indicator);
      if (promised.length >= PROMISES_MAX) throw tooManyPromises(PROMISES_MAX);
      await tx.save(tx.create(PromisedIndicatorRow, { interventionId, indicatorId, addedById: actor.accountId }));
      return asPromised(indicator);
    });
  }

  /** What stands in drafts goes too; what somebody has been asked to review stays. */
  withdraw(actor: Actor, interventionId: Id, indicatorId: Id): Promise<void> {
    return inTransaction(this.manager, async (tx) => {
      await editableIntervention(tx, actor, interventionId);
      const row = isId(indicatorId) ? await tx.findOneBy(PromisedIndicatorRow, { interventionId, indicatorId }) : null;
      if (!row) throw indicatorNotFound();
      const values = await tx.findBy(ReportedValueRow, { promisedId: row.id });
      const submitted = await tx.findBy(InterventionReportRow, { interventionId, submittedAt: Not(IsNull()) });
      if (values.some(({ reportId }) => submitted.some(({ id }) => id === reportId))) throw alreadyReported();
      await tx.remove(values);
      await tx.remove(row);
    });
  }

  private async indicator(manager: EntityManager, { regionId }: Actor, id: Id): Promise<Indicator> {
    const found = isId(id) ? await manager.findOneBy(Indicator, { id, regionId }) : null;
    if (!found) throw indicatorNotFound();
    return found;
  }
}

const asPromised = (indicator: Indicator): PromisedIndicator => ({
  id: indicator.id,
  name: indicator.name,
  unit: indicator.unit,
  kind: indicator.kind,
  definition: indicator.definition,
  how: howToAdd(indicator),
});

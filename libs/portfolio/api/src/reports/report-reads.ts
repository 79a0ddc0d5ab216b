import { Injectable } from '@nestjs/common';
import { GoalLookup } from '@rt/goals/api';
import type { Actor } from '@rt/identity/domain';
import type { Aggregation } from '@rt/indicators/domain';
import {
  type DueReport,
  type GoalReportedValues,
  howToAdd,
  type InterventionReport,
  type InterventionReports,
  type PromisedIndicator,
  type WaitingReport,
} from '@rt/portfolio/domain';
import type { Id } from '@rt/shared/domain';
import { EntityManager } from 'typeorm';
import { visibleIntervention } from '../intervention-access';
import { onlyManager } from '../intervention-reads';
import { blindTo } from '../secrecy.sql';
import { goalReportedValues, type ReportedSum } from './goal-reported-values';
import { INTERVENTION_REPORTS, ONE_REPORT } from './intervention-reports.sql';
import { REPORTED_SUMS } from './reported-sums.sql';
import { REPORTS_DUE } from './reports-due.sql';
import { today } from './today';
import { WAITING_REPORTS } from './waiting-reports.sql';

interface StoredReports extends Omit<InterventionReports, 'indicators'> {
  indicators: (Omit<PromisedIndicator, 'how'> & { overPlaces: Aggregation })[];
}

/** Reads reports; each answer is one statement. */
@Injectable()
export class ReportReads {
  constructor(
    private readonly manager: EntityManager,
    private readonly goals: GoalLookup,
  ) {}

  async ofIntervention(actor: Actor, id: Id, manager = this.manager): Promise<InterventionReports> {
    await visibleIntervention(manager, actor, id);
    const [{ indicators, ...rest }] = await manager.query<[StoredReports]>(INTERVENTION_REPORTS, [id]);
    return { ...rest, indicators: indicators.map(({ overPlaces, ...each }) => withHow(each, overPlaces)) };
  }

  /** A report by its id; whoever asks has been let in to its intervention before. */
  async report(id: Id, manager = this.manager): Promise<InterventionReport> {
    const [row] = await manager.query<[{ report: InterventionReport }]>(ONE_REPORT, [id]);
    return row.report;
  }

  async due(actor: Actor): Promise<DueReport[]> {
    const parameters = [actor.regionId, actor.accountId, today()];
    const [row] = await this.manager.query<[{ due: DueReport[] }]>(REPORTS_DUE, parameters);
    return row.due;
  }

  async waiting(actor: Actor): Promise<WaitingReport[]> {
    const parameters = [actor.regionId, onlyManager(actor), blindTo(actor)];
    const [row] = await this.manager.query<[{ waiting: WaitingReport[] }]>(WAITING_REPORTS, parameters);
    return row.waiting;
  }

  async ofGoal(actor: Actor, goalId: Id): Promise<GoalReportedValues> {
    const lineageId = await this.goals.lineageOf(actor, goalId);
    const sums = await this.manager.query<ReportedSum[]>(REPORTED_SUMS, [actor.regionId, lineageId, blindTo(actor)]);
    return goalReportedValues(sums, onlyManager(actor));
  }
}

const withHow = (indicator: Omit<PromisedIndicator, 'how'>, overPlaces: Aggregation): PromisedIndicator => ({
  ...indicator,
  how: howToAdd({ unit: indicator.unit, overPlaces }),
});

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@rt/audit/api';
import { GoalsModule } from '@rt/goals/api';
import { IdentityModule } from '@rt/identity/api';
import { BulkLinksController } from './bulk/bulk-links.controller';
import { BulkLinksService } from './bulk/bulk-links.service';
import { BulkUndoService } from './bulk/bulk-undo.service';
import { LinkBatch } from './bulk/link-batch.entity';
import { CodeListsController } from './facts/code-lists.controller';
import { CodeListsService } from './facts/code-lists.service';
import { CodeListRow } from './facts/code-list-item.entity';
import { HorizontalAnswerRow } from './facts/horizontal-answer.entity';
import { InterventionCode } from './facts/intervention-code.entity';
import { InterventionMunicipality } from './facts/intervention-municipality.entity';
import { FundingRow } from './funding.entity';
import { GoalInterventionsController } from './goal-interventions.controller';
import { GoalLinkRow } from './goal-link.entity';
import { GoalLinksController } from './goal-links.controller';
import { GoalLinksService } from './goal-links.service';
import { InterventionImportsModule } from './import/intervention-imports.module';
import { Intervention } from './intervention.entity';
import { InterventionReads } from './intervention-reads';
import { InterventionsController } from './interventions.controller';
import { InterventionsService } from './interventions.service';
import { LinkDecisionsController } from './link-decisions.controller';
import { LinkDecisionsService } from './link-decisions.service';
import { LinkReads } from './link-reads';
import { LinkSetService } from './link-set.service';
import { MyWorkController } from './mine/my-work.controller';
import { ActionPlansController } from './plans/action-plans.controller';
import { ActionPlansService } from './plans/action-plans.service';
import { CrosswalkService } from './plans/crosswalk.service';
import { PlanRemovalService } from './plans/plan-removal.service';
import { RemovedActionPlan } from './plans/removed-action-plan.entity';
import { ActionPlanAimRow } from './plans/action-plan-aim.entity';
import { ActionPlanGoal } from './plans/action-plan-goal.entity';
import { ActionPlan } from './plans/action-plan.entity';
import { GoalCrosswalk } from './plans/goal-crosswalk.entity';
import { RemovalService } from './removal.service';
import './secret-trail';
import { RemovedIntervention } from './removed-intervention.entity';
import { ReportsModule } from './reports/reports.module';
import { PortfolioViewsController } from './views/portfolio-views.controller';
import { PortfolioViewsService } from './views/portfolio-views.service';

const FACTS = [
  CodeListRow,
  InterventionCode,
  InterventionMunicipality,
  HorizontalAnswerRow,
  ActionPlan,
  ActionPlanGoal,
  ActionPlanAimRow,
  GoalCrosswalk,
  RemovedActionPlan,
];

const services = [
  InterventionsService,
  GoalLinksService,
  LinkSetService,
  RemovalService,
  InterventionReads,
  CodeListsService,
  ActionPlansService,
];

@Module({
  imports: [
    IdentityModule,
    AuditModule,
    GoalsModule,
    InterventionImportsModule,
    ReportsModule,
    TypeOrmModule.forFeature([Intervention, FundingRow, GoalLinkRow, RemovedIntervention, LinkBatch, ...FACTS]),
  ],
  controllers: [
    InterventionsController,
    GoalLinksController,
    LinkDecisionsController,
    GoalInterventionsController,
    CodeListsController,
    ActionPlansController,
    PortfolioViewsController,
    MyWorkController,
    BulkLinksController,
  ],
  providers: [
    ...services,
    LinkDecisionsService,
    LinkReads,
    CrosswalkService,
    PortfolioViewsService,
    BulkLinksService,
    BulkUndoService,
    PlanRemovalService,
  ],
  exports: services,
})
export class PortfolioModule {}

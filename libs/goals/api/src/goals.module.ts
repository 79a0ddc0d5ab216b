import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@rt/audit/api';
import { IdentityModule } from '@rt/identity/api';
import { AcceptancesService } from './acceptances.service';
import { ConceptProfilesController } from './concept-profiles.controller';
import { ConceptProfilesService } from './concept-profiles.service';
import { GoalRemovalsService } from './goal-removals.service';
import { GoalWordingsController } from './goal-wordings.controller';
import { GoalWordingsService } from './goal-wordings.service';
import { GoalsController } from './goals.controller';
import { GoalsService } from './goals.service';
import { StrategiesController } from './strategies.controller';
import { StrategiesService } from './strategies.service';
import { StrategyRevisionsService } from './strategy-revisions.service';
import { StrategyVersionsController } from './strategy-versions.controller';
import { StrategyVersionsService } from './strategy-versions.service';
import { SuccessionsController } from './successions.controller';
import { SuccessionsService } from './successions.service';
import { VerdictRefresh } from './verdict-refresh';
import { ConceptProfileEntity } from './concept-profile.entity';
import { CriterionAcceptance } from './criterion-acceptance.entity';
import { GoalLineage } from './goal-lineage.entity';
import { GoalLookup } from './goal-lookup';
import { GoalRemovalRecord } from './goal-removal.entity';
import { GoalSuccession } from './goal-succession.entity';
import { GoalWording } from './goal-wording.entity';
import { Goal } from './goal.entity';
import { GoalImportsModule } from './import/goal-imports.module';
import { StrategyVersion } from './strategy-version.entity';
import { Strategy } from './strategy.entity';

const entities = [
  ConceptProfileEntity,
  Strategy,
  StrategyVersion,
  GoalLineage,
  Goal,
  GoalWording,
  CriterionAcceptance,
  GoalSuccession,
  GoalRemovalRecord,
];

const services = [
  GoalLookup,
  GoalsService,
  GoalRemovalsService,
  GoalWordingsService,
  StrategiesService,
  StrategyRevisionsService,
  StrategyVersionsService,
];

@Module({
  imports: [IdentityModule, AuditModule, GoalImportsModule, TypeOrmModule.forFeature(entities)],
  controllers: [
    StrategiesController,
    StrategyVersionsController,
    SuccessionsController,
    GoalsController,
    GoalWordingsController,
    ConceptProfilesController,
  ],
  providers: [...services, AcceptancesService, ConceptProfilesService, SuccessionsService, VerdictRefresh],
  exports: services,
})
export class GoalsModule {}

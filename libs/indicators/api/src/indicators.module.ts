import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@rt/audit/api';
import { GoalsModule } from '@rt/goals/api';
import { IdentityModule } from '@rt/identity/api';
import { GoalIndicator } from './goal-indicator.entity';
import { GoalIndicatorsController } from './goal-indicators.controller';
import { GoalIndicatorsService } from './goal-indicators.service';
import { AssessmentsController } from './assessments.controller';
import { AssessmentsService } from './assessments.service';
import { IndicatorAccess } from './indicator-access';
import { IndicatorAssessment } from './indicator-assessment.entity';
import { IndicatorSettingsController } from './indicator-settings.controller';
import { IndicatorSettingsRecord } from './indicator-settings.entity';
import { IndicatorSettingsService } from './indicator-settings.service';
import { IndicatorTarget } from './indicator-target.entity';
import { Indicator } from './indicator.entity';
import { IndicatorsController } from './indicators.controller';
import { IndicatorsService } from './indicators.service';
import { MultiplesController } from './multiples/multiples.controller';
import { MultiplesService } from './multiples/multiples.service';
import { OpenDataController } from './open-data/open-data.controller';
import { OpenDataService } from './open-data/open-data.service';
import { StoredObservation } from './observation.entity';
import { SeriesBreakRecord } from './series-break.entity';
import { SeriesBreaksController } from './series-breaks.controller';
import { SeriesBreaksService } from './series-breaks.service';
import { SeriesController } from './series.controller';
import { StoredSeries } from './series.entity';
import { SeriesLoadRecord } from './series-load.entity';
import { SeriesLoadsService } from './series-loads.service';
import { SeriesPreviewsService } from './series-previews.service';
import { sourceControllers, sourceEntities, sourceProviders } from './sources/sources.providers';
import { StatusesController } from './statuses/statuses.controller';
import { StatusesService } from './statuses/statuses.service';
import { TargetsService } from './targets.service';
import { IndicatorWarningsController } from './warnings/indicator-warnings.controller';
import { IndicatorWarningsService } from './warnings/indicator-warnings.service';

const entities = [
  Indicator,
  IndicatorAssessment,
  IndicatorSettingsRecord,
  GoalIndicator,
  IndicatorTarget,
  SeriesBreakRecord,
  SeriesLoadRecord,
  StoredSeries,
  StoredObservation,
  ...sourceEntities,
];

/** Indicators, their targets, and their values from files or by hand. */
@Module({
  imports: [IdentityModule, AuditModule, GoalsModule, TypeOrmModule.forFeature(entities)],
  controllers: [
    IndicatorsController,
    GoalIndicatorsController,
    SeriesController,
    StatusesController,
    IndicatorWarningsController,
    MultiplesController,
    OpenDataController,
    ...sourceControllers,
    AssessmentsController,
    SeriesBreaksController,
    IndicatorSettingsController,
  ],
  providers: [
    IndicatorAccess,
    IndicatorsService,
    TargetsService,
    GoalIndicatorsService,
    SeriesLoadsService,
    SeriesPreviewsService,
    MultiplesService,
    OpenDataService,
    ...sourceProviders,
    StatusesService,
    IndicatorWarningsService,
    AssessmentsService,
    SeriesBreaksService,
    IndicatorSettingsService,
  ],
})
export class IndicatorsModule {}

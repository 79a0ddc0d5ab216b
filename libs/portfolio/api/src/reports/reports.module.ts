import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { GoalsModule } from '@rt/goals/api';
import { IdentityModule } from '@rt/identity/api';
import { IndicatorsModule } from '@rt/indicators/api';
import { InterventionReportRow } from './intervention-report.entity';
import { InterventionReportsController } from './intervention-reports.controller';
import { PromisedIndicatorRow } from './promised-indicator.entity';
import { PromisedIndicatorsController } from './promised-indicators.controller';
import { PromisedIndicatorsService } from './promised-indicators.service';
import { ReportDraftsService } from './report-drafts.service';
import { ReportReads } from './report-reads';
import { ReportStepsService } from './report-steps.service';
import { ReportedValueRow } from './reported-value.entity';
import { ReportingPeriodRow } from './reporting-period.entity';
import { ReportingPeriodsController } from './reporting-periods.controller';
import { ReportingPeriodsService } from './reporting-periods.service';
import { ReportsController } from './reports.controller';

const entities = [ReportingPeriodRow, PromisedIndicatorRow, InterventionReportRow, ReportedValueRow];
const services = [ReportingPeriodsService, PromisedIndicatorsService, ReportDraftsService, ReportStepsService];

/** What interventions report of what they do and what comes of it. */
@Module({
  imports: [IdentityModule, GoalsModule, IndicatorsModule, TypeOrmModule.forFeature(entities)],
  controllers: [
    ReportingPeriodsController,
    PromisedIndicatorsController,
    InterventionReportsController,
    ReportsController,
  ],
  providers: [...services, ReportReads],
  exports: services,
})
export class ReportsModule {}

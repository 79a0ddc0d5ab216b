import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@rt/audit/api';
import { IdentityModule } from '@rt/identity/api';
import { LearningModule } from '@rt/learning/api';
import { CompilationsController } from './compilation/compilations.controller';
import { CompilationsService } from './compilation/compilations.service';
import { AnnualReportRow } from './report/annual-report.entity';
import { ReportAmendmentRow } from './report/report-amendment.entity';
import { ReportAnswerRow } from './report/report-answer.entity';
import { ReportReads } from './report/report-reads';
import { ReportSubmissionRow } from './report/report-submission.entity';
import { ReportsController } from './report/reports.controller';
import { ReportsService } from './report/reports.service';
import { SubmissionsService } from './report/submissions.service';

const entities = [AnnualReportRow, ReportAnswerRow, ReportSubmissionRow, ReportAmendmentRow];

@Module({
  imports: [IdentityModule, AuditModule, LearningModule, TypeOrmModule.forFeature(entities)],
  controllers: [CompilationsController, ReportsController],
  providers: [CompilationsService, ReportReads, ReportsService, SubmissionsService],
})
export class ReportingModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@rt/audit/api';
import { IdentityModule } from '@rt/identity/api';
import { LearningModule } from '@rt/learning/api';
import { CodingReads } from './coding/coding-reads';
import './coding/coding-trail';
import { CodingRow } from './coding/coding.entity';
import { CodingsController } from './coding/codings.controller';
import { CodingsService } from './coding/codings.service';
import { JointCodingChangeRow } from './coding/joint-coding-change.entity';
import { JointCodingRow } from './coding/joint-coding.entity';
import { JointCodingsService } from './coding/joint-codings.service';
import { AgreementService } from './compilation/agreement.service';
import { CompilationsController } from './compilation/compilations.controller';
import { CompilationsService } from './compilation/compilations.service';
import { NationalReportsController } from './compilation/national-reports.controller';
import { NationalReports } from './compilation/national-reports.service';
import { AnnualReportRow } from './report/annual-report.entity';
import { ReportAmendmentRow } from './report/report-amendment.entity';
import { ReportAnswerRow } from './report/report-answer.entity';
import { ReportReads } from './report/report-reads';
import { ReportSubmissionRow } from './report/report-submission.entity';
import { ReportsController } from './report/reports.controller';
import { ReportsService } from './report/reports.service';
import { SubmissionsService } from './report/submissions.service';

const entities = [AnnualReportRow, ReportAnswerRow, ReportSubmissionRow, ReportAmendmentRow];
const coding = {
  entities: [CodingRow, JointCodingRow, JointCodingChangeRow],
  controllers: [CodingsController, NationalReportsController],
  providers: [CodingReads, CodingsService, JointCodingsService, AgreementService, NationalReports],
};

@Module({
  imports: [IdentityModule, AuditModule, LearningModule, TypeOrmModule.forFeature([...entities, ...coding.entities])],
  controllers: [CompilationsController, ReportsController, ...coding.controllers],
  providers: [CompilationsService, ReportReads, ReportsService, SubmissionsService, ...coding.providers],
})
export class ReportingModule {}

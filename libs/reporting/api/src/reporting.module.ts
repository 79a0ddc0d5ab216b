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
import { FilesModule, JobsModule } from '@rt/shared/api';
import { CompilationsController } from './compilation/compilations.controller';
import { CompilationsService } from './compilation/compilations.service';
import { NationalReportsController } from './compilation/national-reports.controller';
import { NationalReports } from './compilation/national-reports.service';
import { DocumentBuilder } from './export/build/document-builder';
import { ReportsToExport } from './export/build/reports-to-export';
import { ExportsController } from './export/exports.controller';
import { ExportsService } from './export/exports.service';
import { AnnualReportRow } from './report/annual-report.entity';
import { ReportAmendmentRow } from './report/report-amendment.entity';
import { FactReads } from './figures/fact-reads';
import { ReportAnswerRow } from './report/report-answer.entity';
import { ReportCommentRow } from './report/report-comment.entity';
import { ReportCommentsController } from './report/report-comments.controller';
import { ReportCommentsService } from './report/report-comments.service';
import { ReportPictureRow } from './report/report-picture.entity';
import { ReportPicturesController } from './report/report-pictures.controller';
import { ReportPicturesService } from './report/report-pictures.service';
import { ReportReads } from './report/report-reads';
import { ReportSubmissionRow } from './report/report-submission.entity';
import { ReportsController } from './report/reports.controller';
import { ReportsService } from './report/reports.service';
import { SubmissionsService } from './report/submissions.service';

const report = {
  entities: [
    AnnualReportRow,
    ReportAnswerRow,
    ReportSubmissionRow,
    ReportAmendmentRow,
    ReportCommentRow,
    ReportPictureRow,
  ],
  controllers: [ReportsController, ReportCommentsController, ReportPicturesController],
  providers: [FactReads, ReportReads, ReportsService, SubmissionsService, ReportCommentsService, ReportPicturesService],
};
const coding = {
  entities: [CodingRow, JointCodingRow, JointCodingChangeRow],
  controllers: [CodingsController, NationalReportsController],
  providers: [CodingReads, CodingsService, JointCodingsService, AgreementService, NationalReports],
};

const exporting = {
  controllers: [ExportsController],
  providers: [DocumentBuilder, ExportsService, ReportsToExport],
};

@Module({
  imports: [
    IdentityModule,
    AuditModule,
    LearningModule,
    FilesModule,
    JobsModule,
    TypeOrmModule.forFeature([...report.entities, ...coding.entities]),
  ],
  controllers: [CompilationsController, ...report.controllers, ...coding.controllers, ...exporting.controllers],
  providers: [CompilationsService, ...report.providers, ...coding.providers, ...exporting.providers],
  exports: report.providers,
})
export class ReportingModule {}

import { Injectable } from '@nestjs/common';
import type { PublicReportLine, PublicSite } from '@rt/publication/domain';
import type { ReportSnapshot, RichText } from '@rt/reporting/domain';
import { DataSource } from 'typeorm';

/** A report as anyone may read it: what was sealed, and what was amended since, without who did it. */
export interface PublicReport extends PublicReportLine {
  snapshot: ReportSnapshot;
  blanksReason: string | null;
  amendments: { part: string; before: RichText; after: RichText; reason: string; at: string }[];
}

const REPORT = `
  SELECT json_build_object('snapshot', submission.snapshot::json, 'blanksReason', submission.blanks_reason,
    'amendments', (SELECT coalesce(json_agg(json_build_object('part', amendment.part, 'before', amendment.before_body,
        'after', amendment.after_body, 'reason', amendment.reason, 'at', amendment.at) ORDER BY amendment.at, amendment.id), '[]')
      FROM report_amendment amendment WHERE amendment.report_id = submission.report_id)) AS json
  FROM report_submission submission WHERE submission.report_id = $1`;

@Injectable()
export class PublicReports {
  constructor(private readonly dataSource: DataSource) {}

  /** The report of a year; null where it is not public. */
  async find({ reports }: PublicSite, year: string): Promise<PublicReport | null> {
    const line = reports.find((report) => String(report.year) === year);
    if (!line) return null;
    const [row] = await this.dataSource.query<{ json: Omit<PublicReport, keyof PublicReportLine> }[]>(REPORT, [
      line.id,
    ]);
    return row ? { ...line, ...row.json } : null;
  }
}

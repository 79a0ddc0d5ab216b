import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import {
  type AnnualReport,
  type AnnualReportLine,
  partKeys,
  type QuestionSet,
  questionsOf,
  REPORT_YEARS,
  type ReportFacts,
} from '@rt/reporting/domain';
import type { Id } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { ANNUAL_REPORT, ANNUAL_REPORTS } from './annual-reports.sql';
import { REPORT_FACTS } from './report-facts.sql';
import { noSuchYear, reportNotFound } from './report-problems';

/** A report as it is stored, with the snapshot where it is submitted. */
export interface StoredReport extends Pick<AnnualReport, 'answers' | 'submission' | 'amendments'> {
  id: Id;
  snapshot: string | null;
}

@Injectable()
export class ReportReads {
  constructor(private readonly dataSource: DataSource) {}

  async list({ regionId }: Actor): Promise<AnnualReportLine[]> {
    const lines: Omit<AnnualReportLine, 'parts'>[] = await this.dataSource.query(ANNUAL_REPORTS, [regionId]);
    return lines.map((line) => ({ ...line, parts: partKeys(questionsFor(line.year)).length }));
  }

  async find(actor: Actor, year: number, manager: EntityManager = this.dataSource.manager): Promise<AnnualReport> {
    const { answers, submission, amendments } = await this.stored(actor, year, manager);
    const facts = await this.facts(actor, year, manager);
    return { year, questions: questionsFor(year), answers, facts, submission, amendments };
  }

  async stored({ regionId }: Actor, year: number, manager: EntityManager = this.dataSource.manager) {
    const [found] = await manager.query<StoredReport[]>(ANNUAL_REPORT, [regionId, year]);
    if (!found) throw reportNotFound(year);
    return found;
  }

  async facts({ regionId }: Actor, year: number, manager: EntityManager): Promise<ReportFacts> {
    const [row] = await manager.query<{ facts: ReportFacts }[]>(REPORT_FACTS, [regionId, year]);
    if (!row) throw reportNotFound(year);
    return row.facts;
  }
}

/** The questions of a year: 404 before the first set. */
export function questionsFor(year: number): QuestionSet {
  const set = year <= REPORT_YEARS.max ? questionsOf(year) : null;
  if (!set) throw noSuchYear();
  return set;
}

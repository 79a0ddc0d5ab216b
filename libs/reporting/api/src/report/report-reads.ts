import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import {
  amended,
  type AnnualReport,
  type AnnualReportLine,
  draftsOf,
  figuresOf,
  partKeys,
  type PreviousReport,
  type QuestionSet,
  questionsOf,
  readSnapshot,
  REPORT_YEARS,
  type ReportAnswer,
  type ReportSnapshot,
  tablesOf,
} from '@rt/reporting/domain';
import type { Id } from '@rt/shared/domain';
import { DataSource, type EntityManager } from 'typeorm';
import { FactReads } from '../figures/fact-reads';
import { ANNUAL_REPORT, ANNUAL_REPORTS, PREVIOUS_YEAR } from './annual-reports.sql';
import { noSuchYear, reportNotFound } from './report-problems';

/** A report as it is stored, with the snapshot where it is submitted. */
export interface StoredReport extends Pick<AnnualReport, 'region' | 'answers' | 'submission' | 'amendments'> {
  id: Id;
  snapshot: string | null;
}

@Injectable()
export class ReportReads {
  constructor(
    private readonly dataSource: DataSource,
    private readonly facts: FactReads,
  ) {}

  async list({ regionId }: Actor): Promise<AnnualReportLine[]> {
    const lines: Omit<AnnualReportLine, 'parts'>[] = await this.dataSource.query(ANNUAL_REPORTS, [regionId]);
    return lines.map((line) => ({ ...line, parts: partKeys(questionsFor(line.year)).length }));
  }

  async find(actor: Actor, year: number, manager: EntityManager = this.dataSource.manager): Promise<AnnualReport> {
    const stored = await this.stored(actor, year, manager);
    const { region, submission, amendments } = stored;
    const known = stored.snapshot === null ? await this.live(actor, year, manager) : sealedIn(stored.snapshot);
    const previous = await this.previous(actor, year, manager);
    const answers = answersOf(stored, year);
    return { region, year, questions: questionsFor(year), answers, ...known, previous, submission, amendments };
  }

  /** A draft of every part, of what is known now. */
  async drafts(actor: Actor, year: number, manager: EntityManager = this.dataSource.manager) {
    await this.stored(actor, year, manager);
    return draftsOf(await this.facts.ofYear(actor, year, manager), partKeys(questionsFor(year)));
  }

  async stored({ regionId }: Actor, year: number, manager: EntityManager = this.dataSource.manager) {
    const [found] = await manager.query<StoredReport[]>(ANNUAL_REPORT, [regionId, year]);
    if (!found) throw reportNotFound(year);
    return found;
  }

  /** What can be told of the year now. */
  async live(actor: Actor, year: number, manager: EntityManager) {
    const facts = await this.facts.ofYear(actor, year, manager);
    return {
      figures: figuresOf(facts),
      tables: tablesOf(facts),
      missing: await this.facts.missing(actor, year, manager),
    };
  }

  private async previous(actor: Actor, year: number, manager: EntityManager): Promise<PreviousReport | null> {
    const [before] = await manager.query<{ year: number | null }[]>(PREVIOUS_YEAR, [actor.regionId, year]);
    if (!before?.year) return null;
    const stored = await this.stored(actor, before.year, manager);
    const answers = amended(answersOf(stored, before.year), stored.amendments);
    return { year: before.year, answers: answers.map(({ part, body, text }) => ({ part, body, text })) };
  }
}

const sealedIn = (snapshot: string) => {
  const { figures, tables } = readSnapshot(JSON.parse(snapshot) as ReportSnapshot);
  return { figures, tables, missing: [] };
};

/** In the order they are asked; as they were sealed once they are. */
function answersOf({ snapshot, answers }: StoredReport, year: number): ReportAnswer[] {
  const rows = new Map(answers.map((row) => [row.part, row]));
  if (snapshot !== null)
    return readSnapshot(JSON.parse(snapshot) as ReportSnapshot).answers.map((sealed) => ({
      done: null,
      version: 1,
      ...rows.get(sealed.part),
      ...sealed,
    }));
  return partKeys(questionsFor(year)).flatMap((part) => rows.get(part) ?? []);
}

/** The questions of a year: 404 before the first set. */
export function questionsFor(year: number): QuestionSet {
  const set = year <= REPORT_YEARS.max ? questionsOf(year) : null;
  if (!set) throw noSuchYear();
  return set;
}

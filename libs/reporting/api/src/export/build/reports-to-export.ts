import { Injectable } from '@nestjs/common';
import type { Actor } from '@rt/identity/domain';
import {
  amended,
  type AnnualReport,
  picturesIn,
  type ReportSnapshot,
  type RichText,
  withFigures,
} from '@rt/reporting/domain';
import { FileStore } from '@rt/shared/api';
import type { Id } from '@rt/shared/domain';
import { ReportReads } from '../../report/report-reads';
import type { ReportToExport } from './report-document';
import type { KeptPicture } from './text-blocks';

/** Reads a report as an export needs it. */
@Injectable()
export class ReportsToExport {
  constructor(
    private readonly reads: ReportReads,
    private readonly files: FileStore,
  ) {}

  async ofYear(actor: Actor, year: number): Promise<ReportToExport> {
    const report = await this.reads.find(actor, year);
    const { snapshot } = await this.reads.stored(actor, year);
    const { region, questions, submission, amendments, figures, tables } = report;
    const answers = report.answers.map((answer) => ({ ...answer, body: asNow(answer.body, report) }));
    const texts = [
      ...answers.map(({ body }) => body),
      ...amendments.flatMap((one) => [one.before.body, one.after.body]),
    ];
    return {
      ...{ region: region.name, year, questions, submission, figures, tables },
      answers: amended(answers, amendments),
      amendments: amendments.map(({ part, before, after, reason, at }) => ({
        ...{ part, reason, at, before: before.body, after: after.body },
      })),
      pictures: await this.pictures(actor.regionId, texts),
      data: dataOf(report, snapshot),
    };
  }

  /** A picture that cannot be read now is told of by its words; the rest of the report is made all the same. */
  private async pictures(regionId: Id, texts: readonly RichText[]): Promise<Map<Id, KeptPicture>> {
    const kept = new Map<Id, KeptPicture>();
    for (const file of new Set(texts.flatMap(picturesIn)))
      try {
        const download = await this.files.download(regionId, file);
        const bytes = Buffer.concat(await download.getStream().toArray());
        kept.set(file, { bytes, type: download.getHeaders().type === 'image/png' ? 'png' : 'jpeg' });
      } catch {
        continue;
      }
    return kept;
  }
}

/** In a draft, figures as they are now; in a submitted report as they were sealed. */
const asNow = (body: RichText, { submission, figures }: AnnualReport) =>
  submission ? body : withFigures(body, figures);

/** The sealed snapshot as it stands, with what was corrected after it; a draft as it is. Who wrote what is not part of it. */
function dataOf(
  { region, year, questions, figures, tables, ...report }: AnnualReport,
  snapshot: string | null,
): unknown {
  const amendments = report.amendments.map(({ part, before, after, reason, at }) => ({
    ...{ part, before, after, reason, at },
  }));
  if (snapshot !== null)
    return { sha256: report.submission?.sha256, report: JSON.parse(snapshot) as ReportSnapshot, amendments };
  const answers = report.answers.map(({ part, body, text }) => ({ part, body, text }));
  return { state: 'draft', report: { region, year, questions, answers, figures, tables } };
}

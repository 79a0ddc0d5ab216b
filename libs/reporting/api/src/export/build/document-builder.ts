import { Injectable } from '@nestjs/common';
import { RegionLookService } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import type { Exported, ExportDocument, ExportPublisher } from '@rt/reporting/domain';
import type { Language } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { CompilationsService } from '../../compilation/compilations.service';
import { ReportReads } from '../../report/report-reads';
import { compilationDocument } from './compilation-document';
import { reportDocument } from './report-document';
import { ReportsToExport } from './reports-to-export';

type Bound = Pick<Actor, 'regionId'>;

/** Puts together the document of what is to be exported, from what stands in the database now. */
@Injectable()
export class DocumentBuilder {
  constructor(
    private readonly dataSource: DataSource,
    private readonly looks: RegionLookService,
    private readonly reports: ReportsToExport,
    private readonly reads: ReportReads,
    private readonly compilations: CompilationsService,
  ) {}

  /** 404 where there is nothing to export. */
  async assertThere(of: Exported, actor: Actor, year: number): Promise<void> {
    await (of === 'compilation' ? this.compilations.ofYear(String(year)) : this.reads.stored(actor, year));
  }

  async build(of: Exported, bound: Bound, year: number, language: Language): Promise<ExportDocument> {
    if (of === 'compilation') return compilationDocument(await this.compilations.ofYear(String(year)), language);
    const publisher = await this.publisher(bound);
    return reportDocument(await this.reports.ofYear(bound, year), publisher, language);
  }

  private async publisher(bound: Bound): Promise<ExportPublisher> {
    const [region] = await this.dataSource.query<{ name: string }[]>('SELECT name FROM region WHERE id = $1', [
      bound.regionId,
    ]);
    const { accent, logo } = await this.looks.read(bound);
    return { name: region?.name ?? '', accent, logo: logo ? await this.looks.logo(bound) : null };
  }
}

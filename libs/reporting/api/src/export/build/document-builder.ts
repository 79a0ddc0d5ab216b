import { Injectable } from '@nestjs/common';
import { RegionLookService } from '@rt/identity/api';
import { type Actor, permissionsOf, type Role } from '@rt/identity/domain';
import type { Exported, ExportDocument, ExportPublisher } from '@rt/reporting/domain';
import type { Language } from '@rt/shared/domain';
import { DataSource } from 'typeorm';
import { CompilationsService } from '../../compilation/compilations.service';
import { ReportReads } from '../../report/report-reads';
import { notAllowed } from '../export-problems';
import { compilationDocument } from './compilation-document';
import { reportDocument } from './report-document';
import { ReportsToExport } from './reports-to-export';

type Bound = Pick<Actor, 'regionId'>;
type Orderer = Pick<Actor, 'regionId' | 'accountId'>;

const ROLES = `
  SELECT account.name, membership.role FROM account JOIN membership ON membership.account_id = account.id
  WHERE account.id = $1 AND membership.region_id = $2`;

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

  /** What whoever ordered it may read now. */
  async build(of: Exported, orderer: Orderer, year: number, language: Language): Promise<ExportDocument> {
    if (of === 'compilation') return compilationDocument(await this.compilations.ofYear(String(year)), language);
    const actor = await this.actorOf(orderer);
    const publisher = await this.publisher(actor);
    return reportDocument(await this.reports.ofYear(actor, year), publisher, language);
  }

  /** Who ordered it, with the roles they have now: a file is made after the request is over. */
  private async actorOf({ accountId, regionId }: Orderer): Promise<Actor> {
    const rows = await this.dataSource.query<{ name: string; role: Role }[]>(ROLES, [accountId, regionId]);
    const roles = rows.map(({ role }) => role);
    const permissions = permissionsOf(roles);
    if (!permissions.has('report:read')) throw notAllowed();
    return { accountId, regionId, roles, permissions, name: rows[0]?.name ?? '' };
  }

  private async publisher(bound: Bound): Promise<ExportPublisher> {
    const [region] = await this.dataSource.query<{ name: string }[]>('SELECT name FROM region WHERE id = $1', [
      bound.regionId,
    ]);
    const { accent, logo } = await this.looks.read(bound);
    return { name: region?.name ?? '', accent, logo: logo ? await this.looks.logo(bound) : null };
  }
}

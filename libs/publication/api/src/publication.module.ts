import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@rt/audit/api';
import { EffectChainsModule } from '@rt/effect-chains/api';
import { IdentityModule } from '@rt/identity/api';
import { IndicatorsModule } from '@rt/indicators/api';
import { LearningModule } from '@rt/learning/api';
import { ReportingModule } from '@rt/reporting/api';
import { FilesModule } from '@rt/shared/api';
import { ArchivesController } from './archive/archives.controller';
import { ArchivesService } from './archive/archives.service';
import { PublicationItemRow } from './choice/publication-item.entity';
import { PublicationRow } from './choice/publication.entity';
import { PublicationsController } from './choice/publications.controller';
import { PublicationsService } from './choice/publications.service';
import { CatalogueController } from './data/catalogue.controller';
import { PublicAddress } from './data/public-address';
import { PublicDataController } from './data/public-data.controller';
import { PublicFilesController } from './site/public-files.controller';
import { PublicReads } from './site/public-reads';
import { PublicReports } from './site/public-reports';
import { PublicSiteController } from './site/public-site.controller';
import { RateLimit } from './site/rate-limit';

const upstream = [
  IdentityModule,
  AuditModule,
  IndicatorsModule,
  EffectChainsModule,
  LearningModule,
  ReportingModule,
  FilesModule,
];

/** What a region shows the world. */
@Module({
  imports: [...upstream, TypeOrmModule.forFeature([PublicationRow, PublicationItemRow])],
  controllers: [
    PublicationsController,
    ArchivesController,
    CatalogueController,
    PublicFilesController,
    PublicDataController,
    PublicSiteController,
  ],
  providers: [PublicationsService, ArchivesService, PublicAddress, PublicReads, PublicReports, RateLimit],
  exports: [PublicationsService],
})
export class PublicationModule {}

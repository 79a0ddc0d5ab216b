import { AttachedSourcesController } from './attached-sources.controller';
import { AttachedSourcesService } from './attached-sources.service';
import { StatisticsServices } from './client/statistics-services';
import { IndicatorSource } from './entities/indicator-source.entity';
import { SourceFetchRecord } from './entities/source-fetch.entity';
import { SourceFetchPart } from './entities/source-fetch-part.entity';
import { SourceFindingRecord } from './entities/source-finding.entity';
import { FetchOutcome } from './fetch-outcome';
import { FetchParts } from './fetch-parts';
import { FetchRunner } from './fetch-runner';
import { SourceCatalogueService } from './source-catalogue.service';
import { SourceFetchesController } from './source-fetches.controller';
import { SourceFetchesService } from './source-fetches.service';
import { SourceGroupsService } from './source-groups.service';
import { SourceHealthService } from './source-health.service';
import { SourceJobs } from './source-jobs';
import { SourcePreviewsService } from './source-previews.service';
import { SourceSchedule } from './source-schedule';
import { SourcesController } from './sources.controller';

export const sourceEntities = [IndicatorSource, SourceFetchRecord, SourceFetchPart, SourceFindingRecord];
export const sourceControllers = [SourcesController, AttachedSourcesController, SourceFetchesController];
export const sourceProviders = [
  StatisticsServices,
  FetchParts,
  FetchOutcome,
  FetchRunner,
  SourceSchedule,
  SourceJobs,
  SourceCatalogueService,
  SourceGroupsService,
  SourcePreviewsService,
  SourceFetchesService,
  AttachedSourcesService,
  SourceHealthService,
];

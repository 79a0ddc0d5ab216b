import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@rt/audit/api';
import { EffectChainsModule } from '@rt/effect-chains/api';
import { GoalsModule } from '@rt/goals/api';
import { IdentityModule } from '@rt/identity/api';
import { PortfolioModule } from '@rt/portfolio/api';
import { FilesModule } from '@rt/shared/api';
import { AwaitedController } from './awaited/awaited.controller';
import { AwaitedService } from './awaited/awaited.service';
import { EventsController } from './events/events.controller';
import { EventsService } from './events/events.service';
import { SpreadingEventRow } from './events/spreading-event.entity';
import { SpreadingEventStudy } from './events/spreading-event-study.entity';
import { EvidenceController } from './evidence/evidence.controller';
import { EvidenceService } from './evidence/evidence.service';
import { StudyEvidenceRow } from './evidence/study-evidence.entity';
import { StudyFileRow } from './files/study-file.entity';
import { StudyFilesController } from './files/study-files.controller';
import { StudyFilesService } from './files/study-files.service';
import { LedgerChange } from './ledger/change.entity';
import { RecommendationDecision } from './ledger/decision.entity';
import { ChangeEffect } from './ledger/effect.entity';
import { Finding } from './ledger/finding.entity';
import { FindingsController } from './ledger/findings.controller';
import { FindingsService } from './ledger/findings.service';
import { LedgerController } from './ledger/ledger.controller';
import { LedgerService } from './ledger/ledger.service';
import { Recommendation } from './ledger/recommendation.entity';
import { RecordsController } from './ledger/records.controller';
import { RecordsService } from './ledger/records.service';
import { RecommendationResponse } from './ledger/response.entity';
import { StudyUse } from './ledger/study-use.entity';
import { PLAN_CONTROLLERS, PLAN_ENTITIES, PLAN_SERVICES } from './plan';
import { LearningSearchController } from './search/learning-search.controller';
import { LearningSearchService } from './search/learning-search.service';
import { StudiesController } from './studies.controller';
import { StudiesService } from './studies.service';
import { StudyGoal } from './study-goal.entity';
import { StudySubject } from './study-subject.entity';
import { Study } from './study.entity';

const STUDY = [Study, StudyGoal, StudySubject, StudyFileRow, SpreadingEventRow, SpreadingEventStudy];
const LEDGER = [Finding, Recommendation, LedgerChange, ChangeEffect, StudyUse];
const ANSWERS = [RecommendationResponse, RecommendationDecision, StudyEvidenceRow];

@Module({
  imports: [
    ...[IdentityModule, AuditModule, GoalsModule, PortfolioModule, EffectChainsModule, FilesModule],
    TypeOrmModule.forFeature([...STUDY, ...LEDGER, ...ANSWERS, ...PLAN_ENTITIES]),
  ],
  controllers: [
    StudiesController,
    FindingsController,
    RecordsController,
    LedgerController,
    LearningSearchController,
    StudyFilesController,
    EvidenceController,
    EventsController,
    ...PLAN_CONTROLLERS,
    AwaitedController,
  ],
  providers: [
    StudiesService,
    FindingsService,
    RecordsService,
    LedgerService,
    LearningSearchService,
    StudyFilesService,
    EvidenceService,
    EventsService,
    ...PLAN_SERVICES,
    AwaitedService,
  ],
  exports: [StudiesService, FindingsService, RecordsService, EventsService, ...PLAN_SERVICES],
})
export class LearningModule {}

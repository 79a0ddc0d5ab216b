import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@rt/audit/api';
import { GoalsModule } from '@rt/goals/api';
import { IdentityModule } from '@rt/identity/api';
import { IndicatorsModule } from '@rt/indicators/api';
import { PortfolioModule } from '@rt/portfolio/api';
import { ChainsController } from './chains.controller';
import { ChainsService } from './chains.service';
import { ChainChangeRow } from './changes/chain-change.entity';
import { ChainChangesService } from './changes/chain-changes.service';
import { ChainCommentsService } from './comments/chain-comments.service';
import { ChainCommentRow } from './comments/chain-comment.entity';
import { CommentMentionRow } from './comments/comment-mention.entity';
import { CommentsController } from './comments/comments.controller';
import { EffectChain } from './effect-chain.entity';
import { ChainImportsService } from './import/chain-imports.service';
import { ImportsController } from './import/imports.controller';
import { ChainHubs } from './live/chain-hubs';
import { ChainListener } from './live/chain-listener';
import { ChangeLog } from './live/change-log';
import { LiveChainsService } from './live/live-chains.service';
import { LiveController } from './live/live.controller';
import { NodeIndicatorRow } from './parts/node-indicator.entity';
import { NodeInterventionRow } from './parts/node-intervention.entity';
import { PART_ROWS } from './parts/rows';
import { ChainVersionRow } from './versions/chain-version.entity';
import { ChainVersionsService } from './versions/chain-versions.service';
import { VersionsController } from './versions/versions.controller';

const entities = [
  EffectChain,
  ...Object.values(PART_ROWS),
  NodeIndicatorRow,
  NodeInterventionRow,
  ChainChangeRow,
  ChainVersionRow,
  ChainCommentRow,
  CommentMentionRow,
];

@Module({
  imports: [
    IdentityModule,
    AuditModule,
    GoalsModule,
    IndicatorsModule,
    PortfolioModule,
    TypeOrmModule.forFeature(entities),
  ],
  controllers: [ChainsController, LiveController, VersionsController, CommentsController, ImportsController],
  providers: [
    ChainsService,
    ChainChangesService,
    ChangeLog,
    ChainListener,
    ChainHubs,
    LiveChainsService,
    ChainVersionsService,
    ChainCommentsService,
    ChainImportsService,
  ],
  exports: [ChainsService, ChainChangesService],
})
export class EffectChainsModule {}

import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '@rt/audit/api';
import { GoalsModule } from '@rt/goals/api';
import { IdentityModule } from '@rt/identity/api';
import { ChainChangesService } from './chain-changes.service';
import { ChainEdgeRow } from './chain-edge.entity';
import { ChainNodeRow } from './chain-node.entity';
import { ChainPartsController } from './chain-parts.controller';
import { ChainPartsService } from './chain-parts.service';
import { ChainsController } from './chains.controller';
import { ChainsService } from './chains.service';
import { EffectChain } from './effect-chain.entity';

@Module({
  imports: [
    IdentityModule,
    AuditModule,
    GoalsModule,
    TypeOrmModule.forFeature([EffectChain, ChainNodeRow, ChainEdgeRow]),
  ],
  controllers: [ChainsController, ChainPartsController],
  providers: [ChainsService, ChainPartsService, ChainChangesService],
  exports: [ChainsService],
})
export class EffectChainsModule {}

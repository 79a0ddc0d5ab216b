import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put, UseGuards } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { CHAIN_BODY } from './chain-body';
import { ChainChangeDto, ChainDto } from './chain.dto';
import { ChainsService } from './chains.service';
import { ChainChangesService } from './changes/chain-changes.service';
import { ChangeSetDto } from './changes/change-set.dto';
import { SizeGuard } from './size-guard';

@Controller()
export class ChainsController {
  constructor(
    private readonly chains: ChainsService,
    private readonly changes: ChainChangesService,
  ) {}

  @Get('effect-chains')
  @Allow('chain:read')
  list(@By() actor: Actor) {
    return this.chains.list(actor);
  }

  @Get('goals/:goalId/chains')
  @Allow('chain:read')
  ofGoal(@By() actor: Actor, @Param('goalId') goalId: string) {
    return this.chains.ofGoal(actor, goalId);
  }

  @Get('effect-chains/:id')
  @Allow('chain:read')
  find(@By() actor: Actor, @Param('id') id: string) {
    return this.chains.find(actor, id);
  }

  @Get('effect-chains/:id/references')
  @Allow('chain:read')
  references(@By() actor: Actor, @Param('id') id: string) {
    return this.chains.references(actor, id);
  }

  @Post('effect-chains')
  @Allow('chain:edit')
  @RouteConfig(CHAIN_BODY)
  @UseGuards(SizeGuard)
  create(@By() actor: Actor, @Body() input: ChainDto) {
    return this.chains.create(actor, input);
  }

  @Patch('effect-chains/:id')
  @Allow('chain:edit')
  change(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() change: ChainChangeDto) {
    return this.chains.change(actor, id, version, change);
  }

  @Delete('effect-chains/:id')
  @HttpCode(204)
  @Allow('chain:edit')
  remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.chains.remove(actor, id, version);
  }

  @Put('effect-chains/:id/restoration')
  @Allow('chain:edit')
  restore(@By() actor: Actor, @Param('id') id: string) {
    return this.chains.restore(actor, id);
  }

  @Post('effect-chains/:id/changes')
  @HttpCode(200)
  @Allow('chain:edit')
  @RouteConfig(CHAIN_BODY)
  @UseGuards(SizeGuard)
  apply(@By() actor: Actor, @Param('id') id: string, @Body() set: ChangeSetDto) {
    return this.changes.apply(actor, id, set);
  }
}

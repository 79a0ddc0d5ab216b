import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { ChainChangesService } from './chain-changes.service';
import { ChainChangeDto, ChainDto, ChainPartsDto } from './chain.dto';
import { ChainsService } from './chains.service';

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

  @Post('effect-chains')
  @Allow('chain:edit')
  create(@By() actor: Actor, @Body() input: ChainDto) {
    return this.chains.create(actor, input);
  }

  @Patch('effect-chains/:id')
  @Allow('chain:edit')
  rename(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() { name }: ChainChangeDto) {
    return this.chains.rename(actor, id, version, name);
  }

  @Delete('effect-chains/:id')
  @HttpCode(204)
  @Allow('chain:edit')
  remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.chains.remove(actor, id, version);
  }

  @Post('effect-chains/:id/parts')
  @Allow('chain:edit')
  add(@By() actor: Actor, @Param('id') id: string, @Body() parts: ChainPartsDto) {
    return this.changes.add(actor, id, parts);
  }
}

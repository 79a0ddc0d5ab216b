import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { StrategiesService } from './strategies.service';
import { StrategyChangeDto, StrategyDto } from './strategy.dto';
import { StrategyRevisionsService } from './strategy-revisions.service';

@Controller('strategies')
export class StrategiesController {
  constructor(
    private readonly strategies: StrategiesService,
    private readonly revisions: StrategyRevisionsService,
  ) {}

  @Get()
  @Allow('strategy:read')
  list(@By() actor: Actor) {
    return this.strategies.list(actor);
  }

  @Post()
  @Allow('strategy:edit')
  create(@By() actor: Actor, @Body() input: StrategyDto) {
    return this.strategies.create(actor, input);
  }

  @Get(':id')
  @Allow('strategy:read')
  find(@By() actor: Actor, @Param('id') id: string) {
    return this.strategies.find(actor, id);
  }

  @Patch(':id')
  @Allow('strategy:edit')
  change(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() change: StrategyChangeDto) {
    return this.strategies.change(actor, id, version, change);
  }

  @Post(':id/revisions')
  @Allow('strategy:edit')
  revise(@By() actor: Actor, @Param('id') id: string) {
    return this.revisions.create(actor, id);
  }
}

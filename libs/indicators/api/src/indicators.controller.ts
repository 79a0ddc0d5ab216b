import { Body, Controller, Delete, Get, Header, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { ChangeIndicatorDto, IndicatorDto, TargetDto } from './indicator.dto';
import { IndicatorsService } from './indicators.service';
import { TargetsService } from './targets.service';

@Controller('indicators')
export class IndicatorsController {
  constructor(
    private readonly indicators: IndicatorsService,
    private readonly targets: TargetsService,
  ) {}

  @Get()
  @Allow('indicator:read')
  @Header('content-type', 'application/json; charset=utf-8')
  list(@By() actor: Actor, @Query('goalId') goalId?: string) {
    return this.indicators.list(actor, goalId);
  }

  @Post()
  @Allow('indicator:edit')
  create(@By() actor: Actor, @Body() input: IndicatorDto) {
    return this.indicators.create(actor, input);
  }

  @Get(':id')
  @Allow('indicator:read')
  get(@By() actor: Actor, @Param('id') id: string) {
    return this.indicators.get(actor, id);
  }

  @Patch(':id')
  @Allow('indicator:edit')
  change(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ChangeIndicatorDto) {
    return this.indicators.change(actor, id, version, input);
  }

  @Delete(':id')
  @Allow('indicator:edit')
  @HttpCode(204)
  remove(@By() actor: Actor, @Param('id') id: string) {
    return this.indicators.remove(actor, id);
  }

  @Post(':id/targets')
  @Allow('indicator:edit')
  setTarget(@By() actor: Actor, @Param('id') id: string, @Body() input: TargetDto) {
    return this.targets.set(actor, id, input);
  }
}

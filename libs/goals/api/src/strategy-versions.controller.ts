import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { AdoptionDto, VersionChangeDto } from './strategy.dto';
import { StrategyVersionsService } from './strategy-versions.service';

@Controller('strategy-versions')
export class StrategyVersionsController {
  constructor(private readonly versions: StrategyVersionsService) {}

  @Get(':id')
  @Allow('strategy:read')
  find(@By() actor: Actor, @Param('id') id: string) {
    return this.versions.find(actor, id);
  }

  @Get(':id/goals')
  @Allow('strategy:read')
  goals(@By() actor: Actor, @Param('id') id: string) {
    return this.versions.goals(actor, id);
  }

  @Patch(':id')
  @Allow('strategy:edit')
  change(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() change: VersionChangeDto) {
    return this.versions.change(actor, id, version, change);
  }

  @Put(':id/adoption')
  @Allow('strategy:adopt')
  adopt(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() decision: AdoptionDto) {
    return this.versions.adopt(actor, id, version, decision);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('strategy:edit')
  remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.versions.remove(actor, id, version);
  }
}

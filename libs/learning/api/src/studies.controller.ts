import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { StudiesService } from './studies.service';
import { StudyDto } from './study.dto';

@Controller()
export class StudiesController {
  constructor(private readonly studies: StudiesService) {}

  @Get('studies')
  @Allow('study:read')
  list(@By() actor: Actor) {
    return this.studies.list(actor);
  }

  @Get('goals/:goalId/studies')
  @Allow('study:read')
  ofGoal(@By() actor: Actor, @Param('goalId') goalId: string) {
    return this.studies.ofGoal(actor, goalId);
  }

  @Get('chain-arrows/:edgeId/studies')
  @Allow('study:read')
  ofArrow(@By() actor: Actor, @Param('edgeId') edgeId: string) {
    return this.studies.ofArrow(actor, edgeId);
  }

  @Get('studies/:id')
  @Allow('study:read')
  find(@By() actor: Actor, @Param('id') id: string) {
    return this.studies.find(actor, id);
  }

  @Post('studies')
  @Allow('study:edit')
  create(@By() actor: Actor, @Body() input: StudyDto) {
    return this.studies.create(actor, input);
  }

  @Put('studies/:id')
  @Allow('study:edit')
  change(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: StudyDto) {
    return this.studies.change(actor, id, version, input);
  }

  @Delete('studies/:id')
  @HttpCode(204)
  @Allow('study:edit')
  remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.studies.remove(actor, id, version);
  }

  /** Undoes a removal: the study as it was, under the id it had. */
  @Put('studies/:id/restoration')
  @Allow('study:edit')
  restore(@By() actor: Actor, @Param('id') id: string, @Body() input: StudyDto) {
    return this.studies.restore(actor, id, input);
  }
}

import { Body, Controller, Delete, Get, Param, Patch, Post, Put, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { GoalChangeDto, GoalPlaceDto, NewGoalDto, RemovalQuery } from './goal.dto';
import { GoalRemovalsService } from './goal-removals.service';
import { GoalsService } from './goals.service';

@Controller('goals')
export class GoalsController {
  constructor(
    private readonly goals: GoalsService,
    private readonly removals: GoalRemovalsService,
  ) {}

  @Post()
  @Allow('strategy:edit')
  create(@By() actor: Actor, @Body() input: NewGoalDto) {
    return this.goals.create(actor, input);
  }

  @Get(':id')
  @Allow('strategy:read')
  find(@By() actor: Actor, @Param('id') id: string) {
    return this.goals.find(actor, id);
  }

  @Patch(':id')
  @Allow('strategy:edit')
  change(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() change: GoalChangeDto) {
    return this.goals.change(actor, id, version, change);
  }

  @Put(':id/place')
  @Allow('strategy:edit')
  place(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() place: GoalPlaceDto) {
    return this.goals.place(actor, id, version, place);
  }

  @Delete(':id')
  @Allow('strategy:edit')
  remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Query() query: RemovalQuery) {
    return this.removals.remove(actor, id, version, query.withSubgoals === 'true');
  }

  @Put(':id/restoration')
  @Allow('strategy:edit')
  restore(@By() actor: Actor, @Param('id') id: string) {
    return this.removals.restore(actor, id);
  }
}

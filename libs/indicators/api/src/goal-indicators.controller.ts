import { Controller, Delete, HttpCode, Param, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { GoalIndicatorsService } from './goal-indicators.service';

@Controller('goals/:goalId/indicators/:indicatorId')
export class GoalIndicatorsController {
  constructor(private readonly links: GoalIndicatorsService) {}

  @Put()
  @Allow('indicator:edit')
  @HttpCode(204)
  attach(@By() actor: Actor, @Param('goalId') goalId: string, @Param('indicatorId') indicatorId: string) {
    return this.links.attach(actor, goalId, indicatorId);
  }

  @Delete()
  @Allow('indicator:edit')
  @HttpCode(204)
  detach(@By() actor: Actor, @Param('goalId') goalId: string, @Param('indicatorId') indicatorId: string) {
    return this.links.detach(actor, goalId, indicatorId);
  }
}

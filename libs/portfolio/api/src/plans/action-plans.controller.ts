import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { ActionPlanChangeDto, ActionPlanDto, CrosswalkDto } from './action-plan.dto';
import { ActionPlansService } from './action-plans.service';
import { PlanRemovalService } from './plan-removal.service';
import { CrosswalkService } from './crosswalk.service';

@Controller()
export class ActionPlansController {
  constructor(
    private readonly plans: ActionPlansService,
    private readonly removals: PlanRemovalService,
    private readonly crosswalk: CrosswalkService,
  ) {}

  @Get('action-plans')
  @Allow('intervention:read')
  list(@By() actor: Actor) {
    return this.plans.list(actor);
  }

  @Get('action-plans/:id')
  @Allow('intervention:read')
  find(@By() actor: Actor, @Param('id') id: string) {
    return this.plans.find(actor, id);
  }

  @Post('action-plans')
  @Allow('strategy:edit')
  create(@By() actor: Actor, @Body() input: ActionPlanDto) {
    return this.plans.create(actor, input);
  }

  @Patch('action-plans/:id')
  @Allow('strategy:edit')
  change(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() change: ActionPlanChangeDto) {
    return this.plans.change(actor, id, version, change);
  }

  @Delete('action-plans/:id')
  @HttpCode(204)
  @Allow('strategy:edit')
  remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.removals.remove(actor, id, version);
  }

  /** Undoes a removal by taking the record of it away. */
  @Delete('action-plans/:id/removal')
  @Allow('strategy:edit')
  async restore(@By() actor: Actor, @Param('id') id: string) {
    await this.removals.restore(actor, id);
    return this.plans.find(actor, id);
  }

  @Get('goals/:goalId/crosswalk')
  @Allow('strategy:read')
  readCrosswalk(@By() actor: Actor, @Param('goalId') goalId: string) {
    return this.crosswalk.read(actor, goalId);
  }

  /** The whole set at once: what is not there is taken away. */
  @Put('goals/:goalId/crosswalk')
  @Allow('strategy:edit')
  replaceCrosswalk(@By() actor: Actor, @Param('goalId') goalId: string, @Body() { entries }: CrosswalkDto) {
    return this.crosswalk.replace(actor, goalId, entries);
  }
}

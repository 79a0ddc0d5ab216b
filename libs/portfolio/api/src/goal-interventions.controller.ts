import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { GoalSearchDto } from './intervention-query.dto';
import { LinkReads } from './link-reads';

@Controller()
export class GoalInterventionsController {
  constructor(private readonly links: LinkReads) {}

  @Get('goals/:goalId/interventions')
  @Allow('intervention:read')
  ofGoal(@By() actor: Actor, @Param('goalId') goalId: string) {
    return this.links.ofGoal(actor, goalId);
  }

  @Get('linkable-goals')
  @Allow('strategy:read')
  linkableGoals(@By() actor: Actor, @Query() { search = '' }: GoalSearchDto) {
    return this.links.linkableGoals(actor, search);
  }
}

import { Controller, Get, Param } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { ReportReads } from './report-reads';

@Controller()
export class ReportsController {
  constructor(private readonly reads: ReportReads) {}

  /** What is asked of me, and by when. */
  @Get('reports-due')
  @Allow('intervention:read')
  due(@By() actor: Actor) {
    return this.reads.due(actor);
  }

  /** What waits to be reviewed. */
  @Get('submitted-reports')
  @Allow('intervention:read')
  waiting(@By() actor: Actor) {
    return this.reads.waiting(actor);
  }

  @Get('goals/:goalId/reported-values')
  @Allow('intervention:read')
  ofGoal(@By() actor: Actor, @Param('goalId') goalId: string) {
    return this.reads.ofGoal(actor, goalId);
  }
}

import { Controller, Get, Param } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IndicatorWarningsService } from './indicator-warnings.service';

@Controller()
export class IndicatorWarningsController {
  constructor(private readonly warnings: IndicatorWarningsService) {}

  @Get('indicators/:id/warnings')
  @Allow('indicator:read')
  ofIndicator(@By() actor: Actor, @Param('id') id: string) {
    return this.warnings.ofIndicator(actor, id);
  }

  @Get('goals/:goalId/indicator-warnings')
  @Allow('indicator:read')
  ofGoal(@By() actor: Actor, @Param('goalId') goalId: string) {
    return this.warnings.ofGoal(actor, goalId);
  }
}

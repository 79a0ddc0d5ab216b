import { Controller, Get, Param, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { LedgerQueryDto } from './ledger-query.dto';
import { LedgerService } from './ledger.service';

@Controller()
export class LedgerController {
  constructor(private readonly ledger: LedgerService) {}

  @Get('ledger')
  @Allow('study:read')
  list(@By() actor: Actor, @Query() query: LedgerQueryDto) {
    return this.ledger.list(actor, query);
  }

  @Get('studies/:id/ledger')
  @Allow('study:read')
  ofStudy(@By() actor: Actor, @Param('id') id: string) {
    return this.ledger.ofStudy(actor, id);
  }

  @Get('goals/:goalId/learned-changes')
  @Allow('study:read')
  ofGoal(@By() actor: Actor, @Param('goalId') goalId: string) {
    return this.ledger.ofGoal(actor, goalId);
  }

  /** Who can be made responsible for a study or a recommendation. */
  @Get('learning-people')
  @Allow('study:read')
  people(@By() actor: Actor) {
    return this.ledger.people(actor);
  }
}

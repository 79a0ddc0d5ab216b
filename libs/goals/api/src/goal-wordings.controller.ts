import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { AcceptancesService } from './acceptances.service';
import { AcceptanceDto, RevisionDto } from './goal.dto';
import { GoalWordingsService } from './goal-wordings.service';

@Controller('goals/:id')
export class GoalWordingsController {
  constructor(
    private readonly wordings: GoalWordingsService,
    private readonly acceptances: AcceptancesService,
  ) {}

  @Get('revisions')
  @Allow('strategy:read')
  list(@By() actor: Actor, @Param('id') id: string) {
    return this.wordings.list(actor, id);
  }

  @Post('revisions')
  @Allow('strategy:edit')
  reword(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: RevisionDto) {
    return this.wordings.reword(actor, id, version, input);
  }

  @Put('acceptances/:criterion')
  @Allow('readiness:accept')
  accept(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('criterion') criterion: string,
    @IfMatch() version: number,
    @Body() { reason }: AcceptanceDto,
  ) {
    return this.acceptances.accept(actor, id, version, criterion, reason);
  }

  @Delete('acceptances/:criterion')
  @Allow('readiness:accept')
  withdraw(
    @By() actor: Actor,
    @Param('id') id: string,
    @Param('criterion') criterion: string,
    @IfMatch() version: number,
  ) {
    return this.acceptances.withdraw(actor, id, version, criterion);
  }
}

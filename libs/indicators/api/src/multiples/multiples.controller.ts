import { Controller, Get, Header, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { MultiplesService } from './multiples.service';

@Controller('indicators/multiples')
export class MultiplesController {
  constructor(private readonly multiples: MultiplesService) {}

  @Get()
  @Allow('indicator:read')
  @Header('content-type', 'application/json; charset=utf-8')
  list(@By() actor: Actor, @Query('strategyId') strategyId?: string, @Query('goalId') goalId?: string) {
    return this.multiples.list(actor, strategyId, goalId);
  }
}

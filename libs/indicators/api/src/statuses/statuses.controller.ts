import { Controller, Get, Param } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { StatusesService } from './statuses.service';

@Controller('indicators/:id/statuses')
export class StatusesController {
  constructor(private readonly statuses: StatusesService) {}

  @Get()
  @Allow('indicator:read')
  of(@By() actor: Actor, @Param('id') id: string) {
    return this.statuses.of(actor, id);
  }
}

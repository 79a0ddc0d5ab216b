import { Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { PromisedIndicatorsService } from './promised-indicators.service';

const MAY_EDIT = ['intervention:edit-own', 'intervention:edit-all'] as const;

@Controller('interventions/:id/indicators/:indicatorId')
export class PromisedIndicatorsController {
  constructor(private readonly promised: PromisedIndicatorsService) {}

  @Get()
  @Allow('intervention:read')
  get(@By() actor: Actor, @Param('id') id: string, @Param('indicatorId') indicatorId: string) {
    return this.promised.get(actor, id, indicatorId);
  }

  @Put()
  @Allow(...MAY_EDIT)
  promise(@By() actor: Actor, @Param('id') id: string, @Param('indicatorId') indicatorId: string) {
    return this.promised.promise(actor, id, indicatorId);
  }

  @Delete()
  @HttpCode(204)
  @Allow(...MAY_EDIT)
  withdraw(@By() actor: Actor, @Param('id') id: string, @Param('indicatorId') indicatorId: string) {
    return this.promised.withdraw(actor, id, indicatorId);
  }
}

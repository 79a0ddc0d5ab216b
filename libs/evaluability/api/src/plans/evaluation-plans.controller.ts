import { Body, Controller, Delete, Get, HttpCode, Param, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { EvaluationPlanDto } from '../review.dto';
import { EvaluationPlansService } from './evaluation-plans.service';

const MAY_WRITE = ['review:edit', 'intervention:edit-own', 'intervention:edit-all'] as const;

@Controller('interventions/:id/evaluation-plan')
export class EvaluationPlansController {
  constructor(private readonly plans: EvaluationPlansService) {}

  @Get() @Allow('review:read') read(@By() actor: Actor, @Param('id') id: string) {
    return this.plans.read(actor, id);
  }

  /** `If-Match: "0"` where there is no plan yet. */
  @Put() @Allow(...MAY_WRITE) save(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() plan: EvaluationPlanDto,
  ) {
    return this.plans.save(actor, id, version, plan);
  }

  @Delete() @HttpCode(204) @Allow(...MAY_WRITE) remove(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ) {
    return this.plans.remove(actor, id, version);
  }
}

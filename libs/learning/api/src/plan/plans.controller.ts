import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { NewPlanDto, PlanDecisionDto, PlanDto } from './plan.dto';
import { PlanYear } from './plan-year';
import { PlansService } from './plans.service';

@Controller('learning-plans')
export class PlansController {
  constructor(private readonly plans: PlansService) {}

  @Get() @Allow('study:read') list(@By() actor: Actor) {
    return this.plans.list(actor);
  }

  @Get(':year') @Allow('study:read') find(@By() actor: Actor, @PlanYear() year: number) {
    return this.plans.find(actor, year);
  }

  @Post() @Allow('study:edit') create(@By() actor: Actor, @Body() { year, copyOf }: NewPlanDto) {
    return this.plans.create(actor, year, copyOf);
  }

  @Put(':year') @Allow('study:edit') change(
    @By() actor: Actor,
    @PlanYear() year: number,
    @IfMatch() version: number,
    @Body() input: PlanDto,
  ) {
    return this.plans.change(actor, year, version, input);
  }

  @Put(':year/decision') @Allow('strategy:adopt') decide(
    @By() actor: Actor,
    @PlanYear() year: number,
    @IfMatch() version: number,
    @Body() { decidedOn, reference }: PlanDecisionDto,
  ) {
    return this.plans.decide(actor, year, version, decidedOn, reference);
  }

  @Delete(':year') @HttpCode(204) @Allow('study:edit') remove(
    @By() actor: Actor,
    @PlanYear() year: number,
    @IfMatch() version: number,
  ) {
    return this.plans.remove(actor, year, version);
  }

  @Put(':year/restoration') @Allow('study:edit') restore(@By() actor: Actor, @PlanYear() year: number) {
    return this.plans.restore(actor, year);
  }

  /** What was promised becomes a study of the register. */
  @Post(':year/studies/:key/registration') @Allow('study:edit') register(
    @By() actor: Actor,
    @PlanYear() year: number,
    @Param('key') key: string,
  ) {
    return this.plans.register(actor, year, key);
  }
}

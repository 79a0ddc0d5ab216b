import { Body, Controller, Get, Param, Patch, Post } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { ReportingPeriodChangeDto, ReportingPeriodDto } from './report.dto';
import { ReportingPeriodsService } from './reporting-periods.service';

@Controller('reporting-periods')
export class ReportingPeriodsController {
  constructor(private readonly periods: ReportingPeriodsService) {}

  @Get()
  @Allow('intervention:read')
  list(@By() actor: Actor) {
    return this.periods.list(actor);
  }

  @Post()
  @Allow('reporting:manage')
  create(@By() actor: Actor, @Body() input: ReportingPeriodDto) {
    return this.periods.create(actor, input);
  }

  @Patch(':id')
  @Allow('reporting:manage')
  change(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: ReportingPeriodChangeDto,
  ) {
    return this.periods.change(actor, id, version, change);
  }
}

import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { CalendarService } from './calendar.service';
import { StrategyDateDto } from './strategy-date.dto';

@Controller()
export class CalendarController {
  constructor(private readonly calendar: CalendarService) {}

  @Get('strategy-calendar') @Allow('study:read') facts(@By() actor: Actor) {
    return this.calendar.facts(actor);
  }

  @Post('strategy-versions/:id/dates') @Allow('strategy:edit') add(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: StrategyDateDto,
  ) {
    return this.calendar.add(actor, id, input);
  }

  @Put('strategy-dates/:id') @Allow('strategy:edit') change(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() input: StrategyDateDto,
  ) {
    return this.calendar.change(actor, id, version, input);
  }

  @Delete('strategy-dates/:id') @HttpCode(204) @Allow('strategy:edit') remove(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ) {
    return this.calendar.remove(actor, id, version);
  }

  @Put('strategy-dates/:id/restoration') @Allow('strategy:edit') restore(@By() actor: Actor, @Param('id') id: string) {
    return this.calendar.restore(actor, id);
  }
}

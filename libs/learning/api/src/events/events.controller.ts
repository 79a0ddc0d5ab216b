import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { EventDto } from './event.dto';
import { EventsService } from './events.service';

@Controller()
export class EventsController {
  constructor(private readonly events: EventsService) {}

  @Get('spreading-events')
  @Allow('study:read')
  list(@By() actor: Actor) {
    return this.events.list(actor);
  }

  @Get('studies/:id/spreading-events')
  @Allow('study:read')
  ofStudy(@By() actor: Actor, @Param('id') id: string) {
    return this.events.list(actor, id);
  }

  @Post('spreading-events')
  @Allow('study:edit')
  create(@By() actor: Actor, @Body() input: EventDto) {
    return this.events.create(actor, input);
  }

  @Put('spreading-events/:id')
  @Allow('study:edit')
  change(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: EventDto) {
    return this.events.change(actor, id, version, input);
  }

  @Delete('spreading-events/:id')
  @HttpCode(204)
  @Allow('study:edit')
  remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.events.remove(actor, id, version);
  }

  @Put('spreading-events/:id/restoration')
  @Allow('study:edit')
  restore(@By() actor: Actor, @Param('id') id: string) {
    return this.events.restore(actor, id);
  }
}

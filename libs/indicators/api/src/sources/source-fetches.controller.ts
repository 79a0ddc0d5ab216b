import { Controller, Delete, Get, HttpCode, Param, Post } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { SourceFetchesService } from './source-fetches.service';

@Controller()
export class SourceFetchesController {
  constructor(private readonly fetches: SourceFetchesService) {}

  @Post('indicators/:id/source-fetches')
  @Allow('indicator:edit')
  @HttpCode(202)
  request(@By() actor: Actor, @Param('id') id: string) {
    return this.fetches.request(actor, id);
  }

  @Get('indicators/:id/source-fetches')
  @Allow('indicator:read')
  list(@By() actor: Actor, @Param('id') id: string) {
    return this.fetches.list(actor, id);
  }

  @Get('source-fetches/:id')
  @Allow('indicator:read')
  get(@By() actor: Actor, @Param('id') id: string) {
    return this.fetches.get(actor, id);
  }

  @Delete('source-fetches/:id')
  @Allow('indicator:edit')
  @HttpCode(204)
  cancel(@By() actor: Actor, @Param('id') id: string) {
    return this.fetches.cancel(actor, id);
  }
}

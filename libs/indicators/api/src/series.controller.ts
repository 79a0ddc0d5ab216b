import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Req } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import type { FastifyRequest } from 'fastify';
import { ManualObservationsDto } from './manual-observations.dto';
import { SeriesLoadsService } from './series-loads.service';
import { SeriesPreviewsService } from './series-previews.service';
import { readUpload } from './upload';

@Controller()
export class SeriesController {
  constructor(
    private readonly loads: SeriesLoadsService,
    private readonly previews: SeriesPreviewsService,
  ) {}

  @Get('indicators/:id/series')
  @Allow('indicator:read')
  @Header('content-type', 'application/json; charset=utf-8')
  series(@By() actor: Actor, @Param('id') id: string) {
    return this.loads.series(actor, id);
  }

  @Post('indicators/:id/series-previews')
  @Allow('indicator:edit')
  @HttpCode(200)
  async preview(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest) {
    return this.previews.preview(actor, id, await readUpload(request));
  }

  @Get('indicators/:id/series-loads')
  @Allow('indicator:read')
  list(@By() actor: Actor, @Param('id') id: string) {
    return this.loads.loads(actor, id);
  }

  @Post('indicators/:id/series-loads')
  @Allow('indicator:edit')
  async load(@By() actor: Actor, @Param('id') id: string, @Req() request: FastifyRequest) {
    return this.loads.loadFile(actor, id, await readUpload(request));
  }

  @Post('indicators/:id/observations')
  @Allow('indicator:edit')
  enter(@By() actor: Actor, @Param('id') id: string, @Body() input: ManualObservationsDto) {
    return this.loads.enter(actor, id, input);
  }

  @Delete('series-loads/:id')
  @Allow('indicator:edit')
  @HttpCode(204)
  undo(@By() actor: Actor, @Param('id') id: string) {
    return this.loads.undo(actor, id);
  }
}

import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { AttachedSourcesService } from './attached-sources.service';
import { AttachedSourceDto, ScheduleDto, SourcePreviewDto } from './source.dto';
import { SourcePreviewsService } from './source-previews.service';

@Controller('indicators/:id')
export class AttachedSourcesController {
  constructor(
    private readonly sources: AttachedSourcesService,
    private readonly previews: SourcePreviewsService,
  ) {}

  @Post('source-previews')
  @Allow('indicator:edit')
  @HttpCode(200)
  preview(@By() actor: Actor, @Param('id') id: string, @Body() input: SourcePreviewDto) {
    return this.previews.preview(actor, id, input);
  }

  @Get('source')
  @Allow('indicator:read')
  get(@By() actor: Actor, @Param('id') id: string) {
    return this.sources.get(actor, id);
  }

  @Put('source')
  @Allow('indicator:edit')
  attach(@By() actor: Actor, @Param('id') id: string, @Body() input: AttachedSourceDto) {
    return this.sources.attach(actor, id, input);
  }

  @Patch('source')
  @Allow('indicator:edit')
  reschedule(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() input: ScheduleDto) {
    return this.sources.reschedule(actor, id, version, input.schedule);
  }

  @Delete('source')
  @Allow('indicator:edit')
  @HttpCode(204)
  detach(@By() actor: Actor, @Param('id') id: string) {
    return this.sources.detach(actor, id);
  }
}

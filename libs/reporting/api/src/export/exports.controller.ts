import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { SavedNotOpened } from '@rt/shared/api';
import { ExportDto } from './export.dto';
import { ExportsService } from './exports.service';

/** Files made in the background: one orders, follows and fetches one's own. */
@Controller('exports')
@Allow('report:read', 'compilation:read')
export class ExportsController {
  constructor(private readonly exports: ExportsService) {}

  @Get()
  list(@By() actor: Actor) {
    return this.exports.list(actor);
  }

  @Post()
  @HttpCode(202)
  order(@By() actor: Actor, @Body() input: ExportDto) {
    return this.exports.order(actor, input);
  }

  @Get(':id')
  find(@By() actor: Actor, @Param('id') id: string) {
    return this.exports.find(actor, id);
  }

  @Put(':id/cancellation')
  cancel(@By() actor: Actor, @Param('id') id: string) {
    return this.exports.cancel(actor, id);
  }

  @Get(':id/file')
  @SavedNotOpened()
  file(@By() actor: Actor, @Param('id') id: string) {
    return this.exports.file(actor, id);
  }
}

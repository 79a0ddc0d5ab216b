import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { ApplicationDto, IfMatch, MappingDto, refusedRowsCsv, uploadedFile } from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';
import { GoalImportsService } from './goal-imports.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

@Controller('goal-imports')
export class GoalImportsController {
  constructor(private readonly imports: GoalImportsService) {}

  @Post()
  @Allow('strategy:edit')
  async start(@By() actor: Actor, @Query('versionId') versionId: string, @Req() request: FastifyRequest) {
    return this.imports.start(actor, versionId, await uploadedFile(request));
  }

  @Get('template.xlsx')
  @Allow('strategy:edit')
  @Header('content-type', XLSX)
  @Header('content-disposition', 'attachment; filename="mal-mall.xlsx"')
  xlsxTemplate(@By() actor: Actor) {
    return this.imports.xlsxTemplate(actor);
  }

  @Get('template.csv')
  @Allow('strategy:edit')
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="mal-mall.csv"')
  csvTemplate(@By() actor: Actor) {
    return this.imports.csvTemplate(actor);
  }

  @Get(':id')
  @Allow('strategy:edit')
  find(@By() actor: Actor, @Param('id') id: string) {
    return this.imports.find(actor, id);
  }

  @Get(':id/progress')
  @Allow('strategy:edit')
  progress(@By() actor: Actor, @Param('id') id: string) {
    return this.imports.progress(actor, id);
  }

  @Get(':id/refused.csv')
  @Allow('strategy:edit')
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="rader-att-ratta.csv"')
  async refused(@By() actor: Actor, @Param('id') id: string) {
    const { batch, rows } = await this.imports.rows(actor, id);
    return refusedRowsCsv(batch, rows);
  }

  @Put(':id/mapping')
  @Allow('strategy:edit')
  map(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() mapping: MappingDto) {
    return this.imports.map(actor, id, version, mapping);
  }

  @Put(':id/application')
  @Allow('strategy:edit')
  apply(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() confirmed: ApplicationDto) {
    return this.imports.apply(actor, id, version, confirmed);
  }

  @Delete(':id/application')
  @Allow('strategy:edit')
  @HttpCode(200)
  undo(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.imports.undo(actor, id, version);
  }
}

import { Body, Controller, Delete, Get, Header, HttpCode, Param, Post, Put, Query, Req } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import {
  ApplicationDto,
  DecisionsDto,
  IfMatch,
  MappingDto,
  ReadByDto,
  refusedRowsCsv,
  uploadedFile,
} from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';
import { InterventionQueryDto } from '../intervention-query.dto';
import { InterventionWorkbooksService } from './intervention-workbooks.service';
import { InterventionImportsService } from './intervention-imports.service';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const CSV = 'text/csv; charset=utf-8';

@Controller('intervention-imports')
export class InterventionImportsController {
  constructor(
    private readonly imports: InterventionImportsService,
    private readonly workbooks: InterventionWorkbooksService,
  ) {}

  @Post()
  @Allow('intervention:edit-all', 'intervention:edit-own')
  async start(@By() actor: Actor, @Req() request: FastifyRequest) {
    return this.imports.start(actor, null, await uploadedFile(request));
  }

  @Get('template.xlsx')
  @Allow('intervention:edit-all', 'intervention:edit-own')
  @Header('content-type', XLSX)
  @Header('content-disposition', 'attachment; filename="insatser-mall.xlsx"')
  xlsxTemplate(@By() actor: Actor) {
    return this.imports.xlsxTemplate(actor);
  }

  @Get('template.csv')
  @Allow('intervention:edit-all', 'intervention:edit-own')
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="insatser-mall.csv"')
  csvTemplate(@By() actor: Actor) {
    return this.imports.csvTemplate(actor);
  }

  /** What the filter finds, to be edited and imported back. */
  @Get('workbook.xlsx')
  @Allow('intervention:edit-all', 'intervention:edit-own')
  @Header('content-type', XLSX)
  @Header('content-disposition', 'attachment; filename="insatser-att-redigera.xlsx"')
  workbook(@By() actor: Actor, @Query() query: InterventionQueryDto) {
    return this.workbooks.create(actor, query);
  }

  @Get(':id')
  @Allow('intervention:edit-all', 'intervention:edit-own')
  find(@By() actor: Actor, @Param('id') id: string) {
    return this.imports.find(actor, id);
  }

  @Get(':id/progress')
  @Allow('intervention:edit-all', 'intervention:edit-own')
  progress(@By() actor: Actor, @Param('id') id: string) {
    return this.imports.progress(actor, id);
  }

  @Get(':id/refused.csv')
  @Allow('intervention:edit-all', 'intervention:edit-own')
  @Header('content-type', CSV)
  @Header('content-disposition', 'attachment; filename="rader-att-ratta.csv"')
  async refused(@By() actor: Actor, @Param('id') id: string) {
    const { batch, rows } = await this.imports.rows(actor, id);
    return refusedRowsCsv(batch, rows);
  }

  @Put(':id/mapping')
  @Allow('intervention:edit-all', 'intervention:edit-own')
  map(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() mapping: MappingDto) {
    return this.imports.map(actor, id, version, mapping);
  }

  @Put(':id/source')
  @Allow('intervention:edit-all', 'intervention:edit-own')
  readBy(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() asked: ReadByDto) {
    const { source, ...settings } = asked;
    return this.imports.readBy(actor, id, version, source ?? null, settings);
  }

  @Put(':id/decisions')
  @Allow('intervention:edit-all', 'intervention:edit-own')
  decide(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() decisions: DecisionsDto) {
    return this.imports.decide(actor, id, version, decisions);
  }

  @Put(':id/application')
  @Allow('intervention:edit-all', 'intervention:edit-own')
  apply(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number, @Body() confirmed: ApplicationDto) {
    return this.imports.apply(actor, id, version, confirmed);
  }

  @Delete(':id/application')
  @Allow('intervention:edit-all', 'intervention:edit-own')
  @HttpCode(200)
  undo(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.imports.undo(actor, id, version);
  }
}

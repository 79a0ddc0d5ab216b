import { Body, Controller, Delete, Get, HttpCode, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { ReportCommentDto } from './report.dto';
import { ReportCommentsService } from './report-comments.service';

const Year = () => Param('year', ParseIntPipe);

@Controller('annual-reports/:year/comments')
export class ReportCommentsController {
  constructor(private readonly comments: ReportCommentsService) {}

  @Get()
  @Allow('report:read')
  list(@By() actor: Actor, @Year() year: number) {
    return this.comments.list(actor, year);
  }

  @Post()
  @Allow('report:comment')
  write(@By() actor: Actor, @Year() year: number, @Body() input: ReportCommentDto) {
    return this.comments.write(actor, year, input);
  }

  @Put(':id/resolution')
  @Allow('report:comment')
  settle(@By() actor: Actor, @Year() year: number, @Param('id') id: string) {
    return this.comments.settle(actor, year, id);
  }

  @Delete(':id/resolution')
  @HttpCode(200)
  @Allow('report:comment')
  reopen(@By() actor: Actor, @Year() year: number, @Param('id') id: string) {
    return this.comments.reopen(actor, year, id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow('report:comment')
  remove(@By() actor: Actor, @Year() year: number, @Param('id') id: string) {
    return this.comments.remove(actor, year, id);
  }
}

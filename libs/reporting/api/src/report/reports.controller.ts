import { Body, Controller, Get, Header, Param, ParseIntPipe, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { ReportReads } from './report-reads';
import { AmendmentDto, AnswerDto, SubmissionDto } from './report.dto';
import { ReportsService } from './reports.service';
import { SubmissionsService } from './submissions.service';

const Year = () => Param('year', ParseIntPipe);

@Controller('annual-reports')
export class ReportsController {
  constructor(
    private readonly reads: ReportReads,
    private readonly reports: ReportsService,
    private readonly submissions: SubmissionsService,
  ) {}

  @Get()
  @Allow('report:read')
  list(@By() actor: Actor) {
    return this.reads.list(actor);
  }

  @Get(':year')
  @Allow('report:read')
  find(@By() actor: Actor, @Year() year: number) {
    return this.reads.find(actor, year);
  }

  /** What the system would write, a text a part; nothing is stored. */
  @Get(':year/drafts')
  @Allow('report:read')
  drafts(@By() actor: Actor, @Year() year: number) {
    return this.reads.drafts(actor, year);
  }

  @Put(':year')
  @Allow('report:edit')
  open(@By() actor: Actor, @Year() year: number) {
    return this.reports.open(actor, year);
  }

  @Put(':year/answers/:part')
  @Allow('report:edit')
  answer(
    @By() actor: Actor,
    @Year() year: number,
    @Param('part') part: string,
    @IfMatch() version: number,
    @Body() input: AnswerDto,
  ) {
    return this.reports.answer(actor, { year, part, version }, input);
  }

  @Put(':year/submission')
  @Allow('report:submit')
  submit(@By() actor: Actor, @Year() year: number, @Body() input: SubmissionDto) {
    return this.submissions.submit(actor, year, input);
  }

  /** The sealed snapshot, byte by byte as it was hashed. */
  @Get(':year/snapshot')
  @Allow('report:read')
  @Header('content-type', 'application/json; charset=utf-8')
  snapshot(@By() actor: Actor, @Year() year: number) {
    return this.submissions.snapshot(actor, year);
  }

  @Post(':year/amendments')
  @Allow('report:submit')
  amend(@By() actor: Actor, @Year() year: number, @Body() input: AmendmentDto) {
    return this.submissions.amend(actor, year, input);
  }
}

import { Controller, Get, Header, Param, Put, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { YearDto } from '../coding/coding.dto';
import { PartQuery } from './compilation.dto';
import { AgreementService } from './agreement.service';
import { NationalReports } from './national-reports.service';

const JSON_TEXT = ['content-type', 'application/json; charset=utf-8'] as const;

/** All regions' submitted reports of a year, as the national agency reads and codes them. */
@Controller('national-reports/:year')
export class NationalReportsController {
  constructor(
    private readonly reports: NationalReports,
    private readonly agreement: AgreementService,
  ) {}

  @Get()
  @Allow('compilation:code')
  @Header(...JSON_TEXT)
  ofYear(@By() actor: Actor, @Param() { year }: YearDto) {
    return this.reports.ofYear(actor, year);
  }

  @Get('answers')
  @Allow('compilation:code')
  @Header(...JSON_TEXT)
  answers(@Param() { year }: YearDto, @Query() { part }: PartQuery) {
    return this.reports.answers(year, part);
  }

  @Get('agreement')
  @Allow('compilation:code')
  agreed(@Param() { year }: YearDto) {
    return this.agreement.ofYear(year);
  }

  /** Locks what both have coded alike and nobody has decided on. */
  @Put('agreed-codings')
  @Allow('compilation:code')
  lockAlike(@By() actor: Actor, @Param() { year }: YearDto) {
    return this.agreement.lockAlike(actor, year);
  }
}

import { Controller, Get, Header, Param, Query } from '@nestjs/common';
import { Allow } from '@rt/identity/api';
import { YearDto } from '../coding/coding.dto';
import { CodeQuery } from './compilation.dto';
import { CompilationsService } from './compilations.service';

@Controller()
export class CompilationsController {
  constructor(private readonly compilations: CompilationsService) {}

  /** Every year, for what has changed over them. */
  @Get('compilations')
  @Allow('compilation:read')
  years() {
    return this.compilations.years();
  }

  @Get('compilations/:year')
  @Allow('compilation:read')
  ofYear(@Param('year') year: string) {
    return this.compilations.ofYear(year);
  }

  /** What a count rests on: each region's answer and where in it the code is shown. */
  @Get('compilations/:year/passages')
  @Allow('compilation:read')
  @Header('content-type', 'application/json; charset=utf-8')
  passages(@Param() { year }: YearDto, @Query() { theme, code }: CodeQuery) {
    return this.compilations.passages(year, theme, code);
  }
}

import { Controller, Get, Param } from '@nestjs/common';
import { Allow } from '@rt/identity/api';
import { CompilationsService } from './compilations.service';

@Controller('compilations')
export class CompilationsController {
  constructor(private readonly compilations: CompilationsService) {}

  @Get(':year')
  @Allow('compilation:read')
  ofYear(@Param('year') year: string) {
    return this.compilations.ofYear(year);
  }
}

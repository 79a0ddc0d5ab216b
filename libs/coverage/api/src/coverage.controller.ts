import { Controller, Get, Header, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { CoverageQuery } from './coverage.dto';
import { CoverageService } from './coverage.service';

const JSON_TEXT = ['content-type', 'application/json; charset=utf-8'] as const;

@Controller('coverage')
export class CoverageController {
  constructor(private readonly coverage: CoverageService) {}

  @Get() @Allow('coverage:read') @Header(...JSON_TEXT) region(@By() actor: Actor, @Query() query: CoverageQuery) {
    return this.coverage.region(actor, query.versionId ?? null);
  }

  @Get('nation') @Allow('coverage:read-nation') @Header(...JSON_TEXT) nation() {
    return this.coverage.nation();
  }
}

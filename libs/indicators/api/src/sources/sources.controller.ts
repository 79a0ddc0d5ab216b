import { Body, Controller, Get, Header, Param, Put, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { SettlementDto } from './source.dto';
import { SourceCatalogueService } from './source-catalogue.service';
import { SourceFetchesService } from './source-fetches.service';
import { SourceGroupsService } from './source-groups.service';
import { SourceHealthService } from './source-health.service';

@Controller()
export class SourcesController {
  constructor(
    private readonly catalogue: SourceCatalogueService,
    private readonly groups: SourceGroupsService,
    private readonly fetches: SourceFetchesService,
    private readonly sources: SourceHealthService,
  ) {}

  @Get('sources')
  @Allow('indicator:read')
  states() {
    return this.catalogue.states();
  }

  @Get('sources/groups')
  @Allow('concept-profile:edit')
  groupsOf(@By() actor: Actor) {
    return this.groups.list(actor);
  }

  @Get('sources/fetching')
  @Allow('indicator:read')
  fetching() {
    return this.fetches.fetching();
  }

  @Get('sources/health')
  @Allow('indicator:read')
  @Header('content-type', 'application/json; charset=utf-8')
  health(@By() actor: Actor) {
    return this.sources.list(actor);
  }

  @Put('source-findings/:id/settlement')
  @Allow('indicator:edit')
  settle(@By() actor: Actor, @Param('id') id: string, @Body() { note }: SettlementDto) {
    return this.sources.settle(actor, id, note);
  }

  @Get('sources/:service/tables')
  @Allow('indicator:edit')
  search(@Param('service') service: string, @Query('query') query?: string, @Query('page') page?: string) {
    return this.catalogue.search(service, query, page);
  }

  @Get('sources/:service/tables/:key')
  @Allow('indicator:edit')
  table(@Param('service') service: string, @Param('key') key: string) {
    return this.catalogue.table(service, key);
  }
}

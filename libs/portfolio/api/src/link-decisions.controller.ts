import { Body, Controller, Delete, Get, Param, Put, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { DeclineDto } from './goal-link.dto';
import { InterventionReads } from './intervention-reads';
import { LinkQueryDto } from './intervention-query.dto';
import { LinkDecisionsService } from './link-decisions.service';
import { LinkReads } from './link-reads';

@Controller('goal-links')
export class LinkDecisionsController {
  constructor(
    private readonly decisions: LinkDecisionsService,
    private readonly links: LinkReads,
    private readonly reads: InterventionReads,
  ) {}

  @Get()
  @Allow('intervention:read')
  list(@By() actor: Actor, @Query() query: LinkQueryDto) {
    return this.links.inState(actor, query);
  }

  @Put(':id/confirmation')
  @Allow('link:decide')
  async confirm(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.reads.link((await this.decisions.confirm(actor, id, version)).id);
  }

  @Put(':id/decline')
  @Allow('link:decide')
  async decline(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { reason }: DeclineDto,
  ) {
    return this.reads.link((await this.decisions.decline(actor, id, version, reason)).id);
  }

  /** Undoes a decision by taking it away. */
  @Delete(':id/decision')
  @Allow('link:decide')
  async reopen(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.reads.link((await this.decisions.reopen(actor, id, version)).id);
  }
}

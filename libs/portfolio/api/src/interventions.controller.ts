import { Body, Controller, Delete, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { InterventionQueryDto } from './intervention-query.dto';
import { InterventionReads } from './intervention-reads';
import { InterventionChangeDto, InterventionDto } from './intervention.dto';
import { InterventionsService } from './interventions.service';
import { RemovalService } from './removal.service';

const MAY_EDIT = ['intervention:edit-own', 'intervention:edit-all'] as const;

@Controller('interventions')
export class InterventionsController {
  constructor(
    private readonly interventions: InterventionsService,
    private readonly removals: RemovalService,
    private readonly reads: InterventionReads,
  ) {}

  @Get()
  @Allow('intervention:read')
  list(@By() actor: Actor, @Query() query: InterventionQueryDto) {
    return this.reads.list(actor, query);
  }

  @Get('managers')
  @Allow('intervention:edit-all')
  managers(@By() actor: Actor) {
    return this.reads.managers(actor);
  }

  @Get(':id')
  @Allow('intervention:read')
  read(@By() actor: Actor, @Param('id') id: string) {
    return this.reads.detail(actor, id);
  }

  @Post()
  @Allow(...MAY_EDIT)
  async create(@By() actor: Actor, @Body() input: InterventionDto) {
    return this.reads.detail(actor, (await this.interventions.create(actor, input)).id);
  }

  @Patch(':id')
  @Allow(...MAY_EDIT)
  async change(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() change: InterventionChangeDto,
  ) {
    return this.reads.detail(actor, (await this.interventions.change(actor, id, version, change)).id);
  }

  @Delete(':id')
  @HttpCode(204)
  @Allow(...MAY_EDIT)
  remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.removals.remove(actor, id, version);
  }

  /** Undoes a removal by taking the record of it away. */
  @Delete(':id/removal')
  @Allow(...MAY_EDIT)
  async restore(@By() actor: Actor, @Param('id') id: string) {
    await this.removals.restore(actor, id);
    return this.reads.detail(actor, id);
  }
}

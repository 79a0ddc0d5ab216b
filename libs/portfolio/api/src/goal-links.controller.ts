import { Body, Controller, Delete, HttpCode, Param, Patch, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { GoalLinkChangeDto, GoalLinkDto, GoalLinkSetDto } from './goal-link.dto';
import { GoalLinksService } from './goal-links.service';
import { InterventionReads } from './intervention-reads';
import { LinkSetService } from './link-set.service';

const MAY_EDIT = ['intervention:edit-own', 'intervention:edit-all'] as const;

@Controller()
export class GoalLinksController {
  constructor(
    private readonly links: GoalLinksService,
    private readonly sets: LinkSetService,
    private readonly reads: InterventionReads,
  ) {}

  @Post('interventions/:id/goal-links')
  @Allow(...MAY_EDIT)
  async add(@By() actor: Actor, @Param('id') id: string, @Body() input: GoalLinkDto) {
    return this.reads.link((await this.links.add(actor, id, input)).id);
  }

  /** `If-Match` carries the intervention's `linksVersion`. */
  @Put('interventions/:id/goal-links')
  @Allow(...MAY_EDIT)
  async replace(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() { links }: GoalLinkSetDto,
  ) {
    await this.sets.replace(actor, id, version, links);
    return this.reads.detail(actor, id);
  }

  @Patch('goal-links/:id')
  @Allow(...MAY_EDIT)
  async change(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() content: GoalLinkChangeDto,
  ) {
    return this.reads.link((await this.links.change(actor, id, version, content)).id);
  }

  /** Leaves a declined link declined. */
  @Put('goal-links/:id/acceptance')
  @Allow(...MAY_EDIT)
  async accept(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.reads.link((await this.links.accept(actor, id, version, true)).id);
  }

  /** Takes that back by taking it away. */
  @Delete('goal-links/:id/acceptance')
  @Allow(...MAY_EDIT)
  async ask(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.reads.link((await this.links.accept(actor, id, version, false)).id);
  }

  @Delete('goal-links/:id')
  @HttpCode(204)
  @Allow(...MAY_EDIT)
  remove(@By() actor: Actor, @Param('id') id: string, @IfMatch() version: number) {
    return this.links.remove(actor, id, version);
  }
}

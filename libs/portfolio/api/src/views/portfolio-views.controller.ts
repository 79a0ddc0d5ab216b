import { Controller, Get, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import {
  FlowsQueryDto,
  MatrixQueryDto,
  PortfolioQueryDto,
  TimelineQueryDto,
  TreeQueryDto,
} from './portfolio-query.dto';
import { PortfolioViewsService } from './portfolio-views.service';

@Controller('portfolio')
export class PortfolioViewsController {
  constructor(private readonly views: PortfolioViewsService) {}

  @Get('choices') @Allow('intervention:read') choices(@By() actor: Actor) {
    return this.views.choices(actor);
  }

  @Get('matrix') @Allow('intervention:read') matrix(@By() actor: Actor, @Query() query: MatrixQueryDto) {
    return this.views.matrix(actor, query);
  }

  @Get('flows') @Allow('intervention:read') flows(@By() actor: Actor, @Query() query: FlowsQueryDto) {
    return this.views.flows(actor, query);
  }

  @Get('tree') @Allow('intervention:read') tree(@By() actor: Actor, @Query() query: TreeQueryDto) {
    return this.views.tree(actor, query);
  }

  @Get('timeline') @Allow('intervention:read') timeline(@By() actor: Actor, @Query() query: TimelineQueryDto) {
    return this.views.timeline(actor, query);
  }

  @Get('places') @Allow('intervention:read') places(@By() actor: Actor, @Query() query: PortfolioQueryDto) {
    return this.views.places(actor, query);
  }

  /** What questions of what if are answered from. */
  @Get('facts') @Allow('intervention:read') facts(@By() actor: Actor) {
    return this.views.facts(actor);
  }
}

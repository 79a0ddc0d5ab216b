import { Body, Controller, Delete, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { FixDto, ReviewQueryDto } from '../review.dto';
import { FixesService } from './fixes.service';

@Controller()
export class FixesController {
  constructor(private readonly fixes: FixesService) {}

  /** What is asked of the reader. */
  @Get('review-fixes') @Allow('review:read') mine(@By() actor: Actor) {
    return this.fixes.mine(actor);
  }

  /** What is left to mend of one thing. */
  @Get('open-fixes') @Allow('review:read') open(@By() actor: Actor, @Query() query: ReviewQueryDto) {
    return this.fixes.open(actor, query);
  }

  @Post('reviews/:id/fixes') @Allow('review:edit') add(
    @By() actor: Actor,
    @Param('id') id: string,
    @Body() input: FixDto,
  ) {
    return this.fixes.add(actor, id, input);
  }

  @Put('review-fixes/:id') @Allow('review:edit') change(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
    @Body() input: FixDto,
  ) {
    return this.fixes.change(actor, id, version, input);
  }

  @Delete('review-fixes/:id') @HttpCode(204) @Allow('review:edit') remove(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ) {
    return this.fixes.remove(actor, id, version);
  }

  /** Whoever owns the fix, whatever their role. */
  @Put('review-fixes/:id/done') @Allow('review:read') done(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ) {
    return this.fixes.setDone(actor, id, version, true);
  }

  @Delete('review-fixes/:id/done') @Allow('review:read') undone(
    @By() actor: Actor,
    @Param('id') id: string,
    @IfMatch() version: number,
  ) {
    return this.fixes.setDone(actor, id, version, false);
  }
}

import { Body, Controller, Delete, Get, Param, Post, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { CodingReads } from './coding-reads';
import { CodingDto, JointChangeDto, JointCodingDto, PlaceDto } from './coding.dto';
import { CodingsService } from './codings.service';
import { JointCodingsService } from './joint-codings.service';

/** One theme of one region's answer: a coder's own codes, both coders' once both are done, and what was decided. */
@Controller('codings/:year/:countyCode/:theme')
export class CodingsController {
  constructor(
    private readonly reads: CodingReads,
    private readonly codings: CodingsService,
    private readonly joint: JointCodingsService,
  ) {}

  @Get()
  @Allow('compilation:code')
  find(@By() actor: Actor, @Param() place: PlaceDto) {
    return this.reads.find(actor, place);
  }

  @Put()
  @Allow('compilation:code')
  save(@By() actor: Actor, @Param() place: PlaceDto, @IfMatch() version: number, @Body() input: CodingDto) {
    return this.codings.save(actor, place, version, input);
  }

  @Put('done')
  @Allow('compilation:code')
  finish(@By() actor: Actor, @Param() place: PlaceDto) {
    return this.codings.finish(actor, place);
  }

  @Delete('done')
  @Allow('compilation:code')
  reopen(@By() actor: Actor, @Param() place: PlaceDto) {
    return this.codings.reopen(actor, place);
  }

  @Get('comparison')
  @Allow('compilation:code')
  comparison(@By() actor: Actor, @Param() place: PlaceDto) {
    return this.reads.comparison(actor, place);
  }

  @Put('joint')
  @Allow('compilation:code')
  decide(@By() actor: Actor, @Param() place: PlaceDto, @Body() input: JointCodingDto) {
    return this.joint.decide(actor, place, input);
  }

  @Post('joint/changes')
  @Allow('compilation:code')
  change(@By() actor: Actor, @Param() place: PlaceDto, @IfMatch() version: number, @Body() input: JointChangeDto) {
    return this.joint.change(actor, place, version, input);
  }
}

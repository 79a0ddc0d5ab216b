import { Controller, Get, Param, ParseIntPipe, Post, Req } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { SavedNotOpened } from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';
import { leftPicture } from './left-picture';
import { ReportPicturesService } from './report-pictures.service';

const Year = () => Param('year', ParseIntPipe);

@Controller('annual-reports/:year/pictures')
export class ReportPicturesController {
  constructor(private readonly pictures: ReportPicturesService) {}

  /** PNG or JPEG, as the only file of a form. */
  @Post()
  @Allow('report:edit')
  async leave(@By() actor: Actor, @Year() year: number, @Req() request: FastifyRequest) {
    return this.pictures.leave(actor, year, await leftPicture(request));
  }

  @Get(':file')
  @Allow('report:read')
  @SavedNotOpened()
  read(@By() actor: Actor, @Year() year: number, @Param('file') file: string) {
    return this.pictures.read(actor, year, file);
  }
}

import { Body, Controller, Get, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { PublicationDto } from './publication.dto';
import { PublicationsService } from './publications.service';

@Controller('publication')
export class PublicationsController {
  constructor(private readonly publications: PublicationsService) {}

  @Get()
  @Allow('publication:edit')
  find(@By() actor: Actor) {
    return this.publications.find(actor);
  }

  @Put()
  @Allow('publication:edit')
  choose(@By() actor: Actor, @IfMatch() version: number, @Body() input: PublicationDto) {
    return this.publications.choose(actor, version, input);
  }
}

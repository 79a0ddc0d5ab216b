import { Body, Controller, Get, Put } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { IfMatch } from '@rt/shared/api';
import { ConceptProfileDto } from './concept-profile.dto';
import { ConceptProfilesService } from './concept-profiles.service';

@Controller('concept-profile')
export class ConceptProfilesController {
  constructor(private readonly profiles: ConceptProfilesService) {}

  @Get()
  @Allow('strategy:read')
  find(@By() actor: Actor) {
    return this.profiles.find(actor);
  }

  @Put()
  @Allow('concept-profile:edit')
  change(@By() actor: Actor, @IfMatch() version: number, @Body() input: ConceptProfileDto) {
    return this.profiles.change(actor, version, input);
  }
}

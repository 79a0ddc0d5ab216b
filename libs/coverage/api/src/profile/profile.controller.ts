import { Controller, Get, Header } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { ProfileService } from './profile.service';

@Controller('coverage/profile')
export class ProfileController {
  constructor(private readonly profile: ProfileService) {}

  @Get()
  @Allow('coverage:read')
  @Header('content-type', 'application/json; charset=utf-8')
  facts(@By() actor: Actor) {
    return this.profile.facts(actor);
  }
}

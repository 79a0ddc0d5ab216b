import { Controller, Get } from '@nestjs/common';
import { Allow, By } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import { AwaitedService } from './awaited.service';

@Controller('my-learning')
export class AwaitedController {
  constructor(private readonly awaited: AwaitedService) {}

  @Get()
  @Allow('study:read')
  of(@By() actor: Actor) {
    return this.awaited.of(actor);
  }
}

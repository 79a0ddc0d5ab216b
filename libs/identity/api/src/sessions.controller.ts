import { Controller, Delete, Get, HttpCode, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { AllowSignedIn, InSession } from './access';
import { SessionService } from './session.service';
import { type CurrentSession, SessionsService } from './sessions.service';

/** Every browser the person is signed in with. */
@Controller('sessions')
@AllowSignedIn()
export class SessionsController {
  constructor(
    private readonly session: SessionService,
    private readonly sessions: SessionsService,
  ) {}

  @Get() list(@InSession() current: CurrentSession) {
    return this.sessions.list(current);
  }

  @Delete() @HttpCode(204) signOutEverywhere(
    @InSession() current: CurrentSession,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.session.signOutEverywhere(current, reply);
  }
}

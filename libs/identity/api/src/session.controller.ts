import { Body, Controller, Delete, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Actor } from '@rt/identity/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { AllowSignedIn, By, Public } from './access';
import { SignInDto } from './session.dto';
import { clearSessionCookies, setSessionCookies, tokenOf } from './session-cookies';
import { sessionDetail } from './session-detail';
import { hashOf } from './session-token';
import { SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';

@Controller('session')
export class SessionController {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sessions: SessionsService,
    private readonly signIns: SignInService,
  ) {}

  @Get() @AllowSignedIn() read(@By() actor: Actor) {
    return sessionDetail(this.dataSource, actor.accountId, actor.regionId);
  }

  @Post() @Public() async signIn(
    @Body() input: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const opened = await this.signIns.signIn(input);
    const former = tokenOf(request);
    if (former) await this.sessions.end(hashOf(former));
    setSessionCookies(reply, opened);
    return sessionDetail(this.dataSource, opened.accountId, opened.regionId);
  }

  @Delete() @AllowSignedIn() @HttpCode(204) async signOut(
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (request.currentSession) await this.sessions.end(request.currentSession.tokenHash);
    clearSessionCookies(reply);
  }
}

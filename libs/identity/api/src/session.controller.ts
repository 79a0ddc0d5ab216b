import { Body, Controller, Delete, Get, HttpCode, Post, Put, Req, Res } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { AllowSignedIn, InSession, Public } from './access';
import { demoAccounts } from './demo-accounts';
import { RegionSwitchDto, SignInDto } from './session.dto';
import { SessionService } from './session.service';
import type { CurrentSession } from './sessions.service';

@Controller('session')
export class SessionController {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly session: SessionService,
  ) {}

  @Get() @AllowSignedIn() read(@InSession() current: CurrentSession) {
    return this.session.read(current);
  }

  @Get('demo') @Public() demo() {
    return demoAccounts(this.dataSource);
  }

  @Post() @Public() signIn(
    @Body() input: SignInDto,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.session.signIn(input, request, reply);
  }

  @Put('region') @AllowSignedIn() switchRegion(
    @InSession() current: CurrentSession,
    @Body() input: RegionSwitchDto,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.session.switchRegion(current, input, reply);
  }

  @Delete() @AllowSignedIn() @HttpCode(204) signOut(
    @InSession() current: CurrentSession,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    return this.session.signOut(current, reply);
  }
}

import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { SessionDetail } from '@rt/identity/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { RegionSwitchDto, SignInDto } from './session.dto';
import { regionNotFound } from './region-problems';
import { clearSessionCookies, setSessionCookies, tokenOf } from './session-cookies';
import { sessionDetail } from './session-detail';
import { hashOf } from './session-token';
import { type CurrentSession, SessionsService } from './sessions.service';
import { SignInService } from './sign-in.service';

/** What a browser does with its session: it gets one, moves it, gives it up. */
@Injectable()
export class SessionService {
  constructor(
    @InjectDataSource() private readonly dataSource: DataSource,
    private readonly sessions: SessionsService,
    private readonly signIns: SignInService,
  ) {}

  read({ actor }: CurrentSession): Promise<SessionDetail> {
    return sessionDetail(this.dataSource, actor);
  }

  async signIn(input: SignInDto, request: FastifyRequest, reply: FastifyReply): Promise<SessionDetail> {
    const opened = await this.signIns.signIn(input, request.ip);
    const former = tokenOf(request);
    if (former) await this.sessions.end(hashOf(former));
    setSessionCookies(reply, opened);
    return sessionDetail(this.dataSource, opened);
  }

  async switchRegion(current: CurrentSession, { regionId }: RegionSwitchDto, reply: FastifyReply) {
    const { accountId } = current.actor;
    const { regions } = await this.read(current);
    if (!regions.some(({ id }) => id === regionId)) throw regionNotFound();
    setSessionCookies(reply, await this.sessions.move(current, regionId));
    return sessionDetail(this.dataSource, { accountId, regionId });
  }

  async signOut({ tokenHash }: CurrentSession, reply: FastifyReply): Promise<void> {
    await this.sessions.end(tokenHash);
    clearSessionCookies(reply);
  }

  async signOutEverywhere({ actor }: CurrentSession, reply: FastifyReply): Promise<void> {
    await this.sessions.endAll(actor.accountId);
    clearSessionCookies(reply);
  }
}

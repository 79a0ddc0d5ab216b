import { Body, Controller, Get, Headers, HttpCode, Param, Put, Query, Res } from '@nestjs/common';
import { Allow, By, type CurrentSession, InSession } from '@rt/identity/api';
import type { Actor } from '@rt/identity/domain';
import type { FastifyReply } from 'fastify';
import { LiveChainsService } from './live-chains.service';
import { FollowQuery, PresenceDto } from './live.dto';

const SEQ = /^\d{1,9}$/;

@Controller('effect-chains/:id')
@Allow('chain:read')
export class LiveController {
  constructor(private readonly live: LiveChainsService) {}

  /** A browser that comes back by itself tells what it got last in a header; the address is that of the first time. */
  @Get('events')
  follow(
    @InSession() session: CurrentSession,
    @Param('id') id: string,
    @Query() { client, after }: FollowQuery,
    @Headers('last-event-id') lastId: string | undefined,
    @Res() reply: FastifyReply,
  ) {
    const seq = lastId && SEQ.test(lastId) ? Number(lastId) : (after ?? null);
    return this.live.follow(session, id, client, seq, reply);
  }

  @Put('presence')
  @HttpCode(204)
  present(@By() actor: Actor, @Param('id') id: string, @Body() { clientId, at }: PresenceDto) {
    return this.live.present(actor, id, clientId, at);
  }
}

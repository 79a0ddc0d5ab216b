import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';
import { accessOf } from './access';
import { tokenOf } from './session-cookies';
import { SessionsService } from './sessions.service';

/** Finds out who makes the request, wherever the route is not public. */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly sessions: SessionsService,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (accessOf(this.reflector, [context.getHandler(), context.getClass()]) === 'public') return true;
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    const token = tokenOf(request);
    const session = token ? await this.sessions.find(token) : null;
    if (!session)
      throw new Problem(401, 'session.required', {
        sv: 'Logga in för att fortsätta.',
        en: 'Sign in to continue.',
      });
    request.currentSession = session;
    return true;
  }
}

import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { Problem } from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';
import { accessOf } from './access';

/** Refuses who lacks the permission a route asks for; a route nobody has said anything about is closed. */
@Injectable()
export class PermissionGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    const access = accessOf(this.reflector, [context.getHandler(), context.getClass()]);
    if (access === 'public') return true;
    const session = context.switchToHttp().getRequest<FastifyRequest>().currentSession;
    if (!access || !session) throw missing();
    if (!access.length || access.some((permission) => session.actor.permissions.has(permission))) return true;
    throw session.passwordIsInitial ? passwordFirst() : missing();
  }
}

const missing = () =>
  new Problem(403, 'permission.missing', {
    sv: 'Din roll får inte göra det här. Fråga den som är administratör hos er.',
    en: 'Your role may not do this. Ask your administrator.',
  });

const passwordFirst = () =>
  new Problem(403, 'password.must-change', {
    sv: 'Byt först lösenordet du fick av administratören mot ett eget.',
    en: 'First replace the password the administrator gave you with one of your own.',
  });

import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import type { Actor, Permission } from '@rt/identity/domain';
import type { FastifyRequest } from 'fastify';
import type { CurrentSession } from './sessions.service';

const ALLOWED = 'rt:allowed';
const PUBLIC = 'rt:public';

/** Which permissions a route needs; any one of them is enough. */
export const Allow = (...permissions: [Permission, ...Permission[]]) => SetMetadata(ALLOWED, permissions);

/** A route anyone may call, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);

/** A route everyone signed in may call, whatever their role. */
export const AllowSignedIn = () => SetMetadata(ALLOWED, []);

/** Who may call a route; null where nobody has said so. */
export type RouteAccess = 'public' | readonly Permission[] | null;

/** What was said about a route, on the method or else on its controller. */
export function accessOf(reflector: Reflector, targets: Parameters<Reflector['getAllAndOverride']>[1]): RouteAccess {
  if (reflector.getAllAndOverride<boolean | undefined>(PUBLIC, targets)) return 'public';
  return reflector.getAllAndOverride<Permission[] | undefined>(ALLOWED, targets) ?? null;
}

declare module 'fastify' {
  interface FastifyRequest {
    currentSession?: CurrentSession;
  }
}

const sessionIn = (context: ExecutionContext): CurrentSession => {
  const { currentSession } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!currentSession) throw new Error('Who makes a request is not known on a public route.');
  return currentSession;
};

/** `@By() actor: Actor` on a route's parameter: the person the request is made by. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext): Actor => sessionIn(context).actor);

/** `@InSession() current: CurrentSession`: the session itself, for what has to do with signing in. */
export const InSession = createParamDecorator((_: unknown, context: ExecutionContext) => sessionIn(context));

import { createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import type { Actor, Permission } from '@rt/identity/domain';
import type { FastifyRequest } from 'fastify';

export const ALLOWED = 'rt:allowed';
export const PUBLIC = 'rt:public';

/** Which permissions a route needs; any one of them is enough. */
export const Allow = (...permissions: Permission[]) => SetMetadata(ALLOWED, permissions);

/** A route anyone may call, signed in or not. */
export const Public = () => SetMetadata(PUBLIC, true);

/** A route everyone signed in may call, whatever their role. */
export const AllowSignedIn = () => SetMetadata(ALLOWED, []);

declare module 'fastify' {
  interface FastifyRequest {
    actor?: Actor;
  }
}

/** `@By() actor: Actor` on a route's parameter: the person the request is made by. */
export const By = createParamDecorator((_: unknown, context: ExecutionContext) => {
  const { actor } = context.switchToHttp().getRequest<FastifyRequest>();
  if (!actor) throw new Error('@By() needs a route that is not public.');
  return actor;
});

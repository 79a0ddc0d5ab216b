import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { tap } from 'rxjs';

/** Gives every answer that carries a `version` its ETag, so that a change can name the version it is based on. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler) {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body: unknown) => {
        if (body && typeof body === 'object' && 'version' in body && typeof body.version === 'number')
          void reply.header('etag', `"${body.version}"`);
      }),
    );
  }
}

import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { runInContext } from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';
import { Observable } from 'rxjs';

/** Runs the handler, and everything it awaits, knowing who makes the request and from which region. */
@Injectable()
export class ContextInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const actor = context.switchToHttp().getRequest<FastifyRequest>().currentSession?.actor;
    const started = { accountId: actor?.accountId ?? null, regionId: actor?.regionId ?? null, reason: null };
    return new Observable((subscriber) => runInContext(started, () => next.handle().subscribe(subscriber)));
  }
}

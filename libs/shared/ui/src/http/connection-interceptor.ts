import { HttpErrorResponse, type HttpInterceptorFn } from '@angular/common/http';
import { inject, InjectionToken } from '@angular/core';
import { retry, tap, throwError, timer } from 'rxjs';
import { Connection } from './connection';
import { isUnreachable } from './unreachable';

/** Waiting times in milliseconds before a read is tried again. */
export const RETRY_AFTER = new InjectionToken<readonly number[]>('RETRY_AFTER', {
  factory: () => [500, 2000, 5000, 10_000, 10_000],
});

const unreachable = (error: unknown) => error instanceof HttpErrorResponse && isUnreachable(error.status);

/** Tells when the server cannot be reached, and tries reads again; a change is never sent twice by itself. */
export const connectionInterceptor: HttpInterceptorFn = (request, next) => {
  const connection = inject(Connection);
  const waits = request.method === 'GET' ? inject(RETRY_AFTER) : [];
  return next(request).pipe(
    tap({
      next: () => connection.report(true),
      error: (error: unknown) =>
        connection.report(!(error instanceof HttpErrorResponse) || error.status !== 0, !unreachable(error)),
    }),
    retry({
      count: waits.length,
      delay: (error: unknown, time) => (unreachable(error) ? timer(waits[time - 1] ?? 0) : throwError(() => error)),
    }),
  );
};

import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Problem } from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';
import { CSRF_HEADER } from './session-cookies';
import { sameSecret } from './session-token';

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Lets only our own pages change things: the request must come from the same origin, and where there is a session it
 * must carry the session's token, which other sites cannot read.
 */
@Injectable()
export class CsrfGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (SAFE.has(request.method)) return true;
    if (!fromOurPages(request))
      throw new Problem(403, 'csrf.origin', {
        sv: 'Begäran kom från en annan webbplats. Öppna Röda tråden direkt och försök igen.',
        en: 'The request came from another site. Open Röda tråden itself and try again.',
      });
    const { currentSession } = request;
    const token = request.headers[CSRF_HEADER];
    if (currentSession && !(typeof token === 'string' && sameSecret(token, currentSession.csrfToken)))
      throw new Problem(403, 'csrf.token', {
        sv: 'Sidan är för gammal för att spara. Läs in den igen och försök på nytt.',
        en: 'The page is too old to save. Reload it and try again.',
      });
    return true;
  }
}

/** Every browser says where a changing request comes from; a program that says nothing carries no cookies of a victim. */
function fromOurPages({ headers, host }: FastifyRequest): boolean {
  const site = headers['sec-fetch-site'];
  if (site) return site === 'same-origin' || site === 'none';
  if (!headers.origin) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === host;
}

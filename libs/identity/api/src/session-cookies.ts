import type { FastifyReply, FastifyRequest } from 'fastify';

export const SESSION_COOKIE = 'session';
/** Angular's HttpClient reads this cookie and sends it back in the header below. */
export const CSRF_COOKIE = 'XSRF-TOKEN';
export const CSRF_HEADER = 'x-xsrf-token';

const common = (request: FastifyRequest) =>
  ({ path: '/', sameSite: 'lax', secure: request.protocol === 'https' }) as const;

/** Gives the browser its session; the cookies last as long as the session can. */
export function setSessionCookies(reply: FastifyReply, session: { token: string; csrfToken: string; expiresAt: Date }) {
  const options = { ...common(reply.request), expires: session.expiresAt };
  void reply.setCookie(SESSION_COOKIE, session.token, { ...options, httpOnly: true });
  void reply.setCookie(CSRF_COOKIE, session.csrfToken, options);
}

export function clearSessionCookies(reply: FastifyReply) {
  void reply.clearCookie(SESSION_COOKIE, { ...common(reply.request), httpOnly: true });
  void reply.clearCookie(CSRF_COOKIE, common(reply.request));
}

/** The session token a request carries, if any. */
export const tokenOf = (request: FastifyRequest): string | undefined => request.cookies[SESSION_COOKIE];

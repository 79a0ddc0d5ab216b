import { createHash } from 'node:crypto';
import { notFound } from '@rt/shared/api';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Nothing but our own stylesheet, pictures in the page itself and fonts; no script, no form, no frame. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const YEAR = 'public, max-age=31536000, immutable';

export interface Sent {
  type: string;
  body: string | Buffer;
  status?: number;
  /** Named by its content, so that it may be kept for ever; else it is asked for anew each time, cheaply. */
  forever?: boolean;
  /** What a program on any other page may fetch. */
  open?: boolean;
  headers?: Record<string, string>;
}

/**
 * Answers with a tag of the content: who has it already gets 304. Nothing may be shown without asking, so that what is
 * withdrawn is gone at once.
 */
export function send(request: FastifyRequest, reply: FastifyReply, sent: Sent): FastifyReply {
  const { type, body, status = 200, forever = false, open = false, headers = {} } = sent;
  const tag = `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  void reply
    .headers({ 'cache-control': forever ? YEAR : 'public, no-cache', ...headers })
    .header('content-security-policy', type.startsWith('text/html') ? PAGE_POLICY : "default-src 'none'; sandbox");
  if (open) void reply.headers({ 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' });
  if (status === 200) {
    void reply.header('etag', tag);
    if (request.headers['if-none-match']?.split(/\s*,\s*/).includes(tag)) return reply.code(304).send();
  }
  return reply.code(status).type(type).send(body);
}

export const notPublic = () =>
  notFound('public.not-found', {
    sv: 'Det finns inte, eller visas inte längre öppet.',
    en: 'It does not exist, or is not public any more.',
  });

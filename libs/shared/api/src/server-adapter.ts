import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { httpProblem } from './http-problem';
import { sendProblem } from './send-problem';

/** The largest JSON body; uploads have a limit of their own. */
export const BODY_LIMIT = 1024 * 1024;

/** The HTTP server; what it refuses before a route is found is answered as every other error. */
export const serverAdapter = (options: { trustProxy?: boolean } = {}): FastifyAdapter =>
  new FastifyAdapter({
    ...options,
    bodyLimit: BODY_LIMIT,
    frameworkErrors: (error: { statusCode?: number }, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(httpProblem(error.statusCode ?? 400), request, reply),
  });

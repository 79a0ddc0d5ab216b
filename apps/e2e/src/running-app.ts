import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The product as a newcomer starts it: built, on a new data folder, with the demo region. */
export interface RunningApp {
  url: string;
  password: string;
  stop(): Promise<void>;
  /** Ends it as a power cut would: nothing is finished, nothing is tidied. */
  kill(): Promise<void>;
}

/** Where the build is; a copy can be named, so that a new build does not pull it away while the journeys go on. */
const BUILT = process.env['BUILT'] ?? 'dist';
const SAYS = { address: /igång: (http\S+)/, password: /Lösenord: (\S+)/ };

/** Starts what `npm run build` made, on a port of its own, and waits until it says where it is. */
export async function startApp(env: Record<string, string> = {}): Promise<RunningApp> {
  const folder = await mkdtemp(join(tmpdir(), 'rt-journey-'));
  await chmod(folder, 0o755);
  const app = spawn('node', [join(BUILT, 'api/main.js')], {
    env: { ...process.env, PORT: '0', DATA_DIR: join(folder, 'data'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = await untilReady(app);
  return {
    url: SAYS.address.exec(said)?.[1] ?? '',
    password: SAYS.password.exec(said)?.[1] ?? '',
    stop: async () => {
      await ended(app, 'SIGINT');
      await rm(folder, { recursive: true, force: true });
    },
    kill: () => ended(app, 'SIGKILL'),
  };
}

function untilReady(app: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const listen = (text: string) => {
      said += text;
      if (Object.values(SAYS).every((line) => line.test(said))) resolve(said);
    };
    app.stdout?.setEncoding('utf8').on('data', listen);
    app.stderr?.setEncoding('utf8').on('data', listen);
    app.once('exit', (code) => reject(new Error(`The application stopped with ${code}:\n${said}`)));
  });
}

const ended = (app: ChildProcess, signal: NodeJS.Signals) =>
  new Promise<void>((resolve) => {
    app.once('exit', () => resolve());
    app.kill(signal);
  });

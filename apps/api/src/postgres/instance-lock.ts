import { createHash } from 'node:crypto';
import { realpath, rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A socket answers only while its owner lives: unlike a file with a process number it cannot be left behind. */
const addressOf = async (folder: string) => {
  // The user is part of the name: what another user's process left behind cannot be taken away.
  const name = `roda-traden-${process.getuid?.() ?? ''}-${createHash('sha256')
    .update(await realpath(folder))
    .digest('hex')
    .slice(0, 16)}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), `${name}.sock`);
};

const isAnswered = (address: string) =>
  new Promise<boolean>((resolve) => {
    const call = connect(address)
      .once('connect', () => resolve(call.destroy() !== null))
      .once('error', () => resolve(false));
  });

/** Takes the folder for this process, or says who has it. Given back by the function returned, or when the process dies. */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const address = await addressOf(folder);
  if (await isAnswered(address))
    throw new Error(`Röda tråden körs redan på ${folder}. Stoppa den först, eller välj en annan mapp med DATA_DIR.`);
  if (process.platform !== 'win32') await rm(address, { force: true });
  const server = createServer((call) => call.end());
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(address, resolve));
  server.unref();
  return () => new Promise((resolve) => server.close(() => resolve()));
}

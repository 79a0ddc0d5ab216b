import { rm } from 'node:fs/promises';

export default async function stopPostgres() {
  await globalThis.embeddedServer?.stop();
  if (globalThis.embeddedFolder) await rm(globalThis.embeddedFolder, { recursive: true, force: true });
}

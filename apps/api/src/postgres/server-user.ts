import { execFileSync } from 'node:child_process';
import { stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';

/** The user the database server runs as when we are root; PostgreSQL refuses to run as root itself. */
export interface ServerUser {
  name: string;
  uid: number;
  gid: number;
}

const idOf = (flag: '-u' | '-g', name: string) =>
  Number(execFileSync('id', [flag, name], { stdio: 'pipe' }).toString());

/** `postgres` where the machine has that user, otherwise `nobody`; null when we are an ordinary user ourselves. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  for (const name of ['postgres', 'nobody']) {
    try {
      return { name, uid: idOf('-u', name), gid: idOf('-g', name) };
    } catch {
      continue;
    }
  }
  throw new Error(
    'PostgreSQL kan inte köras som root, och här finns varken användaren postgres eller nobody. Starta som en vanlig användare, eller sätt DATABASE_URL.',
  );
}

/** Whether the user may pass through every folder that exists above a path, and through the path itself. */
export async function isReachable(path: string, user: ServerUser): Promise<boolean> {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    const found = await stat(folder).catch(() => null);
    if (found) {
      const bit = found.uid === user.uid ? 0o100 : found.gid === user.gid ? 0o010 : 0o001;
      if ((found.mode & bit) === 0) return false;
    }
    if (folder === dirname(folder)) return true;
  }
}

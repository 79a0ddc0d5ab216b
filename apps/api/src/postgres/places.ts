import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { isReachable, type ServerUser } from './server-user.ts';

/** Where programs and data go when the checkout is closed to the database's user; only root ends up here. */
export const OPEN_FOLDER = '/var/lib/roda-traden';

/** The folder of the embedded database, and a sentence when it is not where one would look. */
export interface Place {
  folder: string;
  note: string | null;
}

/** `DATA_DIR`, or `data/` in the current folder, or a folder of its own below /var/lib where that one cannot be reached. */
export async function dataPlace(wished: string | undefined, user: ServerUser | null): Promise<Place> {
  const folder = resolve(wished ?? 'data');
  if (!user || (await isReachable(folder, user))) return { folder, note: null };
  if (wished)
    throw new Error(
      `Databasens användare (${user.name}) kommer inte åt ${folder}. Öppna mapparna ovanför (chmod o+x) eller välj en annan DATA_DIR.`,
    );
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  const open = join(OPEN_FOLDER, name);
  return { folder: open, note: `Databasen ligger i ${open}: ${folder} är stängd för databasens användare.` };
}

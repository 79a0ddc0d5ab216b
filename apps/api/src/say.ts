/** A line to the person who started the program. */
export const say = (line: string) => void process.stdout.write(`${line}\n`);

/** Why it could not start, in one sentence where we know it. */
export function sayWhy(error: unknown): void {
  const code = error && typeof error === 'object' && 'code' in error ? String(error.code) : '';
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${KNOWN[code]?.(message) ?? message}\n`);
}

const KNOWN: Record<string, (message: string) => string> = {
  EADDRINUSE: () => 'Porten används redan av något annat. Välj en annan med PORT, till exempel PORT=3001 npm start.',
  ECONNREFUSED: (message) => `Databasservern svarar inte (${message}). Kontrollera DATABASE_URL.`,
  '28P01': () => 'Databasservern tar inte emot lösenordet i DATABASE_URL.',
  '3D000': () => 'Databasen i DATABASE_URL finns inte. Skapa den först.',
};

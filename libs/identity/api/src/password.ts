import { hash, verify } from '@node-rs/argon2';

/**
 * argon2id (the library's default) with the first parameters of OWASP's Password Storage Cheat Sheet:
 * 19 MiB of memory (in KiB), two passes, one lane.
 */
export const ARGON2 = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

export const hashPassword = (password: string): Promise<string> => hash(password, ARGON2);

let nobody: Promise<string> | undefined;

/** Whether the password is the one hashed; where there is no hash it takes as long and is never true. */
export async function passwordMatches(passwordHash: string | null | undefined, password: string): Promise<boolean> {
  if (passwordHash) return verify(passwordHash, password);
  nobody ??= hashPassword('nobody has this password');
  await verify(await nobody, password);
  return false;
}

import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** A secret nobody can guess: 256 random bits, as text that is safe in a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What is stored of a session's token. The token is random, so a plain fast hash is enough. */
export const hashOf = (token: string): string => createHash('sha256').update(token).digest('hex');

/** Compares in a time that tells nothing about where two secrets differ. */
export const sameSecret = (one: string, other: string): boolean =>
  timingSafeEqual(createHash('sha256').update(one).digest(), createHash('sha256').update(other).digest());

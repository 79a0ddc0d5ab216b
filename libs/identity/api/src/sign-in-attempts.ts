import { LONGEST_WAIT_MINUTES, normaliseEmail, waitMinutes } from '@rt/identity/domain';
import { Problem } from '@rt/shared/api';
import { createHash } from 'node:crypto';
import type { DataSource } from 'typeorm';

/** Minutes to wait after 1, 2, 3 … failures, as far as the waits get longer. */
const WAITS = Array.from({ length: 5 + LONGEST_WAIT_MINUTES }, (_, at) => waitMinutes(at + 1));

const FORGET_OLD = `DELETE FROM sign_in_attempt WHERE last_at < now() - interval '1 day'`;

/** One statement, so that guesses made at the same time are counted one by one. */
const CLAIM = `
  INSERT INTO sign_in_attempt AS kept (key, failures) VALUES ($1, 1)
  ON CONFLICT (key) DO UPDATE SET failures = kept.failures + 1, last_at = now(),
    locked_until = now() + make_interval(mins => ($2::int[])[least(kept.failures + 1, cardinality($2::int[]))])
  WHERE kept.locked_until IS NULL OR kept.locked_until <= now()
  RETURNING failures`;

const REMAINING = `
  SELECT greatest(1, ceil(extract(epoch FROM locked_until - now())))::int AS seconds FROM sign_in_attempt WHERE key = $1`;

const keyOf = (email: string) => createHash('sha256').update(normaliseEmail(email)).digest('hex');

/**
 * Counts a try to sign in before it is made, as failed until `forgiveAttempts` says otherwise; 429 while it has to wait.
 * The same for addresses without an account, so that the answer does not tell which there are.
 */
export async function claimAttempt(dataSource: DataSource, email: string): Promise<void> {
  const key = keyOf(email);
  await dataSource.query(FORGET_OLD);
  const claimed = await dataSource.query<unknown[]>(CLAIM, [key, WAITS]);
  if (claimed.length) return;
  const [row] = await dataSource.query<{ seconds: number }[]>(REMAINING, [key]);
  throw locked(row?.seconds ?? 1);
}

export async function forgiveAttempts(dataSource: DataSource, email: string): Promise<void> {
  await dataSource.query('DELETE FROM sign_in_attempt WHERE key = $1', [keyOf(email)]);
}

/** 429 that says how long to wait, in words and in `Retry-After`. */
export function locked(seconds: number): Problem {
  const minutes = Math.ceil(seconds / 60);
  return new Problem(
    429,
    'session.locked',
    {
      sv: `För många misslyckade försök. Försök igen om ${minutes === 1 ? 'en minut' : `${minutes} minuter`}.`,
      en: `Too many failed attempts. Try again in ${minutes === 1 ? 'a minute' : `${minutes} minutes`}.`,
    },
    { headers: { 'retry-after': String(seconds) } },
  );
}

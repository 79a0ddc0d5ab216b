import { Injectable } from '@nestjs/common';
import { locked } from './sign-in-attempts';

/** A whole region can share an address, so only failures count, and many of them. */
export const FAILURES_PER_ADDRESS = 50;
export const WINDOW_MINUTES = 15;

const WINDOW = WINDOW_MINUTES * 60 * 1000;

/**
 * Stops somebody who tries many accounts from one address. Kept in memory and not in the database: an address is personal
 * data, and a restart costs a guesser more time than it gives.
 */
@Injectable()
export class AddressLimit {
  private readonly failures = new Map<string, { count: number; since: number }>();

  /** 429 when there have been too many failures from the address. */
  assertWithin(address: string, now = Date.now()): void {
    const seen = this.failures.get(address);
    if (seen && seen.count >= FAILURES_PER_ADDRESS && now - seen.since < WINDOW)
      throw locked(Math.ceil((seen.since + WINDOW - now) / 1000));
  }

  noteFailure(address: string, now = Date.now()): void {
    for (const [key, { since }] of this.failures) if (now - since >= WINDOW) this.failures.delete(key);
    const seen = this.failures.get(address) ?? { count: 0, since: now };
    this.failures.set(address, { ...seen, count: seen.count + 1 });
  }
}

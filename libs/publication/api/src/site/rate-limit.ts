import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import { Problem } from '@rt/shared/api';
import type { FastifyRequest } from 'fastify';

/** A person reads far less, and a harvester that takes it calmly gets everything. */
export const REQUESTS_PER_MINUTE = 600;
const MINUTE = 60_000;

/**
 * Stops one address from asking so often that others have to wait. Kept in memory: an address is personal data.
 * Ours, because `@nestjs/throttler` 6 is CommonJS and cannot load Nest 12 under Jest.
 */
@Injectable()
export class RateLimit implements CanActivate {
  private readonly seen = new Map<string, number>();
  private since = 0;

  canActivate(context: ExecutionContext): boolean {
    return this.note(context.switchToHttp().getRequest<FastifyRequest>().ip);
  }

  /** 429 `public.too-many` above the limit; everyone starts anew each minute. */
  note(address: string, now = Date.now()): true {
    if (now - this.since >= MINUTE) {
      this.seen.clear();
      this.since = now;
    }
    const count = (this.seen.get(address) ?? 0) + 1;
    this.seen.set(address, count);
    if (count <= REQUESTS_PER_MINUTE) return true;
    const seconds = Math.ceil((this.since + MINUTE - now) / 1000);
    throw new Problem(
      429,
      'public.too-many',
      {
        sv: `För många frågor från samma adress. Försök igen om ${seconds} sekunder.`,
        en: `Too many requests from one address. Try again in ${seconds} seconds.`,
      },
      { headers: { 'retry-after': String(seconds) } },
    );
  }
}

import { setTimeout as delay } from 'node:timers/promises';

/** How often a service may be asked. */
export interface Rate {
  calls: number;
  windowSeconds: number;
}

/** Lets no more calls through within a window than the service allows; shared by everything that asks it. */
export class RateLimiter {
  private readonly started: number[] = [];
  private quietUntil = 0;

  constructor(private rate: Rate) {}

  follow(rate: Rate): void {
    this.rate = rate;
  }

  /** Nobody asks for a while. */
  pause(milliseconds: number): void {
    this.quietUntil = Math.max(this.quietUntil, Date.now() + milliseconds);
  }

  async take(signal?: AbortSignal): Promise<void> {
    for (let wait = this.wait(); wait > 0; wait = this.wait()) await delay(wait, undefined, signal ? { signal } : {});
    this.started.push(Date.now());
  }

  private wait(): number {
    const now = Date.now();
    const windowMs = this.rate.windowSeconds * 1000;
    while (this.started[0] !== undefined && this.started[0] <= now - windowMs) this.started.shift();
    const [oldest] = this.started;
    const full = this.started.length >= this.rate.calls && oldest !== undefined;
    return Math.max(this.quietUntil - now, full ? oldest + windowMs - now : 0);
  }
}

import { setTimeout as delay } from 'node:timers/promises';
import type { Service } from '@rt/indicators/domain';
import { failing, SourceFailure } from '../source-failure';
import type { SourceSettings } from '../source-settings';
import { type Answer, fetchJson } from './fetch-json';
import { type Rate, RateLimiter } from './rate-limiter';

export interface Asking {
  body?: object | null;
  signal?: AbortSignal;
  /** How many times to ask again what may pass by itself; a person who waits is told sooner. */
  patience?: number;
}

const PATIENCE = 3;
/** A longer wait than this is not sat out: the fetch goes on later. */
const LONGEST_WAIT_S = 60;

/** Asks one service: within its rate, again where it may help, never elsewhere than at the address configured. */
export class ServiceClient {
  private readonly limiter: RateLimiter;
  private readonly base: URL;

  constructor(
    private readonly service: Service,
    address: string,
    private readonly timing: Pick<SourceSettings, 'timeoutMs' | 'backoffMs'>,
    rate: Rate,
  ) {
    this.base = new URL(address.endsWith('/') ? address : `${address}/`);
    this.limiter = new RateLimiter(rate);
  }

  follow(rate: Rate): void {
    this.limiter.follow(rate);
  }

  async ask(path: string, { body = null, signal, patience = PATIENCE }: Asking = {}): Promise<Answer> {
    const question = { service: this.service, url: this.at(path), body, timeoutMs: this.timing.timeoutMs };
    for (let attempt = 0; ; attempt++) {
      await this.limiter.take(signal);
      try {
        return await fetchJson(signal ? { ...question, signal } : question);
      } catch (error) {
        const wait = error instanceof SourceFailure && attempt < patience ? this.waitFor(error, attempt) : null;
        if (wait === null) throw error;
        await delay(wait, undefined, signal ? { signal } : {});
      }
    }
  }

  /** The path of the next page a service named; its host has to be the one configured. */
  pathOf(next: string): string {
    const target = URL.parse(next, this.base.href);
    if (target?.host !== this.base.host || !target.pathname.startsWith(this.base.pathname))
      throw failing('redirected', this.service);
    return target.pathname.slice(this.base.pathname.length) + target.search;
  }

  private at(path: string): URL {
    const url = new URL(path, this.base);
    if (url.origin !== this.base.origin || !url.pathname.startsWith(this.base.pathname))
      throw failing('redirected', this.service);
    return url;
  }

  /** What the source asked for, or 2, 4, 8 s give or take a quarter, so that many do not come back at once. */
  private waitFor({ failure }: SourceFailure, attempt: number): number | null {
    if (!failure.transient) return null;
    const { retryAfter } = failure;
    if (retryAfter !== undefined && retryAfter > LONGEST_WAIT_S) return null;
    const wait =
      retryAfter === undefined ? this.timing.backoffMs * 2 ** attempt * (0.75 + Math.random() / 2) : retryAfter * 1000;
    if (failure.code === 'source.too-many-requests') this.limiter.pause(wait);
    return wait;
  }
}

import type { LiveEvent } from '@rt/effect-chains/domain';
import type { FastifyReply } from 'fastify';

/** A reader that is this far behind, in bytes, is let go: it comes back and gets what it missed. */
const FARTHEST_BEHIND = 4 * 1024 * 1024;

const HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store',
  // A reverse proxy that gathers the answer before it hands it on would hold everything back.
  'x-accel-buffering': 'no',
} as const;

/** One event as it travels; written once for everybody who gets it. */
export function eventText(event: LiveEvent, data: unknown, id?: number): string {
  return `${id === undefined ? '' : `id: ${id}\n`}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** A stream of server-sent events to one window (HTML Standard, 9.2). Goes past Fastify, which would pack and gather it. */
export class EventStream {
  private readonly raw: FastifyReply['raw'];

  constructor(reply: FastifyReply, onEnd: () => void) {
    const headers = reply.getHeaders();
    reply.hijack();
    this.raw = reply.raw;
    if (this.raw.destroyed) setImmediate(onEnd);
    else this.raw.once('close', onEnd);
    this.raw.on('error', () => undefined);
    this.raw.writeHead(200, { ...headers, ...HEADERS } as Record<string, string>);
    this.raw.write('retry: 1000\n\n');
  }

  get isOpen(): boolean {
    return !this.raw.writableEnded && !this.raw.destroyed;
  }

  send(text: string): void {
    if (!this.isOpen) return;
    if (this.raw.writableLength > FARTHEST_BEHIND) this.raw.destroy();
    else this.raw.write(text);
  }

  end(): void {
    if (this.isOpen) this.raw.end();
  }
}

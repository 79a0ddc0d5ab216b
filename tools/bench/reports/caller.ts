import type { ExportInput, ExportJob } from '@rt/reporting/domain';
import type { Served } from '../coverage/serve';

const LOOK_EVERY_MS = 20;
const PATIENCE_MS = 60_000;

/** Somebody who is signed in, over HTTP. */
export class Caller {
  private constructor(
    private readonly origin: string,
    private readonly cookie: string,
  ) {}

  static async of(served: Served, name: string): Promise<Caller> {
    return new Caller(served.origin, await served.signIn(name));
  }

  get<T>(path: string): Promise<T> {
    return this.call<T>('GET', path);
  }

  put<T>(path: string, body: unknown = {}, version?: number): Promise<T> {
    return this.call<T>('PUT', path, body, version);
  }

  /** Seconds from the order of a file till it can be fetched. */
  async orders(input: ExportInput): Promise<number> {
    const start = performance.now();
    let job = await this.call<ExportJob>('POST', '/exports', input);
    while (job.state === 'queued' || job.state === 'running') {
      if (performance.now() - start > PATIENCE_MS) throw new Error(`The ${input.format} is not done in a minute.`);
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
      job = await this.get<ExportJob>(`/exports/${job.id}`);
    }
    if (job.state !== 'done') throw new Error(`The ${input.format} of ${input.of} ${job.state}.`);
    return (performance.now() - start) / 1000;
  }

  private async call<T>(method: string, path: string, body?: unknown, version?: number): Promise<T> {
    const answer = await fetch(`${this.origin}/api${path}`, {
      method,
      headers: {
        cookie: this.cookie,
        'x-xsrf-token': /XSRF-TOKEN=([^;]*)/.exec(this.cookie)?.[1] ?? '',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...(version === undefined ? {} : { 'if-match': `"${version}"` }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
    return (text ? JSON.parse(text) : null) as T;
  }
}

import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { AppliedChanges, ChangeConflicts, ChangeSet, PartChange } from '@rt/effect-chains/domain';

/** One window at a chain, as the server sees it: it sends change sets and hears what others do. */
export class HttpEditor {
  private stream: ClientRequest | null = null;
  readonly clientId = crypto.randomUUID();

  constructor(
    private readonly origin: string,
    private readonly cookies: string,
    private readonly chainId: string,
  ) {}

  /** Hears every set that is stored from now on, its own too; ready when the stream is open. */
  listen(heard: (set: AppliedChanges, at: number) => void): Promise<void> {
    return new Promise((resolve, reject) => {
      const path = `/api/effect-chains/${this.chainId}/events?client=${this.clientId}&after=0`;
      this.stream = request(`${this.origin}${path}`, {
        headers: { cookie: this.cookies, accept: 'text/event-stream' },
      });
      this.stream.once('error', reject);
      this.stream.once('response', (answer) => {
        if (answer.statusCode !== 200) return reject(new Error(`The stream answered ${answer.statusCode}.`));
        followEvents(answer, heard);
        resolve();
      });
      this.stream.end();
    });
  }

  /** Sends changes until they are stored; where another was first, `rebased` says what to send instead. */
  async change(changes: PartChange[], rebased: (conflicts: ChangeConflicts) => PartChange[]): Promise<void> {
    const set: ChangeSet = { id: crypto.randomUUID(), changes };
    const { status, body } = await this.post(`/api/effect-chains/${this.chainId}/changes`, set);
    if (status === 412) return this.change(rebased((body as { current: ChangeConflicts }).current), rebased);
    if (status !== 200 && status !== 201)
      throw new Error(`A change was answered with ${status}: ${JSON.stringify(body)}`);
  }

  post(path: string, content: unknown): Promise<{ status: number; body: unknown }> {
    const token = /XSRF-TOKEN=([^;]+)/.exec(this.cookies)?.[1] ?? '';
    const headers = {
      'content-type': 'application/json',
      cookie: this.cookies,
      'x-xsrf-token': decodeURIComponent(token),
    };
    return new Promise((resolve, reject) => {
      const sent = request(`${this.origin}${path}`, { method: 'POST', headers }, async (answer) => {
        let text = '';
        for await (const piece of answer) text += String(piece);
        resolve({ status: answer.statusCode ?? 0, body: text ? JSON.parse(text) : null });
      });
      sent.once('error', reject).end(JSON.stringify(content));
    });
  }

  leave(): void {
    this.stream?.on('error', () => undefined).destroy();
  }
}

function followEvents(answer: IncomingMessage, heard: (set: AppliedChanges, at: number) => void): void {
  let waiting = '';
  answer.setEncoding('utf8').on('error', () => undefined);
  answer.on('data', (text: string) => {
    const at = performance.now();
    const events = (waiting + text).split('\n\n');
    waiting = events.pop() ?? '';
    for (const event of events) {
      const data = /^data: ?(.*)$/m.exec(event)?.[1];
      if (/^event: ?changes$/m.test(event) && data) heard(JSON.parse(data) as AppliedChanges, at);
    }
  });
}

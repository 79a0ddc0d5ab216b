import { type IncomingMessage, request } from 'node:http';
import type { LiveEvent } from '@rt/effect-chains/domain';
import { emailOf, TEST_PASSWORD, type TestApi, type TestPerson } from '@rt/shared/api/testing';

export interface ReadEvent {
  event: LiveEvent;
  id: string | null;
  data: unknown;
}

/** Reads server-sent events over a real connection, as a browser does. */
export class EventReader {
  readonly events: ReadEvent[] = [];
  text = '';
  status = 0;
  headers: IncomingMessage['headers'] = {};
  ended: Promise<void> = Promise.resolve();
  private leaving: () => void = () => undefined;

  /** Opens `/api…` as somebody, on a connection of its own. */
  static async open(api: TestApi, person: TestPerson, path: string, headers: Record<string, string> = {}) {
    const cookie = await EventReader.cookieOf(api, person);
    return EventReader.openWith(api, path, { ...headers, cookie });
  }

  /** As `open`, with the cookies of somebody who is signed in already. */
  static async openWith(api: TestApi, path: string, headers: Record<string, string>) {
    const reader = new EventReader();
    const origin = await originOf(api);
    const sent = request(`${origin}/api${path}`, { agent: false, headers });
    const answer = await new Promise<IncomingMessage>((resolve, reject) =>
      sent.once('response', resolve).once('error', reject).end(),
    );
    sent.on('error', () => undefined);
    Object.assign(reader, { status: answer.statusCode, headers: answer.headers, leaving: () => sent.destroy() });
    reader.ended = reader.read(answer).catch(() => undefined);
    return reader;
  }

  static async cookieOf(api: TestApi, person: TestPerson): Promise<string> {
    return signedIn(await originOf(api), person);
  }

  /** Waits until something is true of what has come. */
  until(isTrue: (events: ReadEvent[]) => boolean, patience?: number): Promise<ReadEvent[]> {
    return this.wait(() => isTrue(this.events), patience);
  }

  untilText(pattern: RegExp): Promise<ReadEvent[]> {
    return this.wait(() => pattern.test(this.text));
  }

  private async wait(isTrue: () => boolean, patience = 4500): Promise<ReadEvent[]> {
    const last = Date.now() + patience;
    while (!isTrue()) {
      if (Date.now() > last) throw new Error(`Waited in vain; what came: ${JSON.stringify(this.events)}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return this.events;
  }

  of<T>(event: LiveEvent): T[] {
    return this.events.filter((each) => each.event === event).map(({ data }) => data as T);
  }

  leave(): Promise<void> {
    this.leaving();
    return this.ended;
  }

  private async read(answer: IncomingMessage): Promise<void> {
    let rest = '';
    for await (const chunk of answer.setEncoding('utf8')) {
      this.text += String(chunk);
      const blocks = (rest + String(chunk)).split('\n\n');
      rest = blocks.pop() ?? '';
      for (const block of blocks) this.take(block);
    }
  }

  private take(block: string): void {
    const fields = new Map(block.split('\n').map((line) => line.split(/: (.*)/s) as [string, string]));
    const event = fields.get('event');
    if (event)
      this.events.push({
        event: event as LiveEvent,
        id: fields.get('id') ?? null,
        data: JSON.parse(fields.get('data') ?? ''),
      });
  }
}

async function originOf({ app }: TestApi): Promise<string> {
  if (!app.getHttpServer().listening) await app.listen(0, '127.0.0.1');
  return app.getUrl();
}

function signedIn(origin: string, person: TestPerson): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  return new Promise((resolve, reject) => {
    request(`${origin}/api/session`, { agent: false, method: 'POST', headers }, (answer) => {
      answer.resume();
      resolve((answer.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; '));
    })
      .once('error', reject)
      .end(JSON.stringify({ email: emailOf(person), password: TEST_PASSWORD }));
  });
}

import { Agent, request } from 'node:http';
import { formatDate } from '@rt/shared/domain';
import { Client } from 'pg';
import type { Figure } from '../figure';
import type { Reading } from './readings';
import type { Served } from './serve';

const BOUNDS = { median: 1.3, p95: 1.6 } as const;
const WARM_UP = 10;
/** A reading that takes seconds is read fewer times: enough for a median, within a minute and a half. */
const FEWEST = 40;
const PATIENCE_MS = 90_000;

/** Reads the map over HTTP and by `pg` alone in turns, and compares how long each takes. */
export async function compare(name: string, reading: Reading, served: Served): Promise<Figure[]> {
  const cookie = await served.signIn(reading.role);
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const client = new Client({ connectionString: served.databaseUrl });
  await client.connect();
  const query = {
    name: 'alone',
    text: reading.statement,
    values: reading.values(formatDate(new Date()), served.regionId),
    rowMode: 'array' as const,
  };
  const alone = async () => Buffer.byteLength((await client.query<[string]>(query)).rows[0]?.[0] ?? '');
  const overHttp = () => get(agent, served.origin + reading.path, cookie);
  try {
    if ((await alone()) !== (await overHttp())) throw new Error(`${name}: the two do not read the same thing.`);
    const times = await inTurns(alone, overHttp, reading.samples);
    return [...figures(name, times)];
  } finally {
    agent.destroy();
    await client.end();
  }
}

async function inTurns(alone: () => Promise<number>, overHttp: () => Promise<number>, samples: number) {
  const times = { alone: [] as number[], overHttp: [] as number[] };
  const began = performance.now();
  const patient = (turn: number) => turn < FEWEST || performance.now() - began < PATIENCE_MS;
  for (let turn = -WARM_UP; turn < samples && patient(turn); turn += 1) {
    const inOrder = [
      { kind: 'alone', run: alone },
      { kind: 'overHttp', run: overHttp },
    ] as const;
    for (const { kind, run } of turn % 2 === 0 ? inOrder : inOrder.toReversed()) {
      const start = performance.now();
      await run();
      if (turn >= 0) times[kind].push(performance.now() - start);
    }
  }
  return times;
}

function* figures(name: string, { alone, overHttp }: { alone: number[]; overHttp: number[] }): Generator<Figure> {
  for (const [label, part] of [
    ['median', 0.5],
    ['p95', 0.95],
  ] as const) {
    const [ours, reference] = [quantile(overHttp, part), quantile(alone, part)];
    const [value, bound] = [ours / reference, BOUNDS[label]];
    const round = (figure: number) => Number(figure.toPrecision(4));
    const ok = value <= bound;
    yield {
      name: `${name} ${label}`,
      value: round(value),
      unit: '×',
      bound,
      ok,
      ours: round(ours),
      reference: round(reference),
    };
  }
}

const quantile = (values: number[], part: number): number =>
  values.toSorted((one, other) => one - other)[Math.floor((values.length - 1) * part)] ?? 0;

/** How many bytes a read answers with; any other answer than 200 is an error. */
function get(agent: Agent, url: string, cookie: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { agent, headers: { cookie } }, (answer) => {
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length));
      answer.once('end', () =>
        answer.statusCode === 200 ? resolve(bytes) : reject(new Error(`${url}: ${answer.statusCode}`)),
      );
    });
    sent.once('error', reject).end();
  });
}

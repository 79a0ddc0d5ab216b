import { askedWords, type LearningHits } from '@rt/learning/domain';
import { Client } from 'pg';
import { BY_INDEX, LEARNING_SEARCH } from '../../../libs/learning/api/src/search/learning-search.sql';
import { quantile } from '../chains/quantile';
import { type Served, serve } from '../coverage/serve';
import type { Figure } from '../figure';
import { buildFindings } from './build-findings';

const BOUND_MS = 100;
const SAMPLES = 150;
const WARM_UP = 10;
const LIMIT = 20;

const QUESTIONS: readonly [name: string, text: string][] = [
  ['one usual word', 'kommunerna'],
  ['two usual words', 'unga deltagare'],
  ['a rare word', 'campingplats'],
  ['the beginning of a word', 'målform'],
  ['words that stand together', '"unga arbete"'],
  ['what nobody has written', 'rymdraket'],
];

/** The search in a hundred thousand findings of one region over HTTP, with the statement alone beside it. */
export async function* figures(): AsyncGenerator<Figure> {
  const served = await serve(buildFindings);
  const client = new Client({ connectionString: served.databaseUrl });
  await client.connect();
  try {
    await client.query(BY_INDEX.replace('LOCAL ', ''));
    const cookie = await served.signIn('strategy_owner');
    for (const [name, text] of QUESTIONS)
      yield await figure(name, overHttp(served, cookie, text), alone(client, served, text));
  } finally {
    await client.end();
    await served.stop();
  }
}

const overHttp =
  ({ origin }: Served, cookie: string, text: string) =>
  async (): Promise<number> => {
    const search = new URLSearchParams({ q: text, limit: String(LIMIT) });
    const answer = await fetch(`${origin}/api/learning-search?${search}`, { headers: { cookie } });
    return ((await answer.json()) as LearningHits).total;
  };

const alone =
  (client: Client, { regionId }: Served, text: string) =>
  async (): Promise<number> => {
    const { whole, head, last } = askedWords(text);
    const { rows } = await client.query<LearningHits>(LEARNING_SEARCH, [regionId, whole, head, last, LIMIT]);
    return rows[0]?.total ?? 0;
  };

async function figure(name: string, http: () => Promise<number>, statement: () => Promise<number>): Promise<Figure> {
  if ((await http()) !== (await statement())) throw new Error(`${name}: the two do not find the same.`);
  const times = { ours: [] as number[], reference: [] as number[] };
  for (let turn = -WARM_UP; turn < SAMPLES; turn += 1)
    for (const [kind, run] of [
      ['ours', http],
      ['reference', statement],
    ] as const) {
      const start = performance.now();
      await run();
      if (turn >= 0) times[kind].push(performance.now() - start);
    }
  const round = (ms: number) => Number(ms.toPrecision(4));
  const [ours, reference] = [round(quantile(times.ours, 0.95)), round(quantile(times.reference, 0.95))];
  const held = { value: ours, unit: 'ms', bound: BOUND_MS, ok: ours <= BOUND_MS, ours, reference };
  return { name: `learning search ${name} p95`, ...held };
}

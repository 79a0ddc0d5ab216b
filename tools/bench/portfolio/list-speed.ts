import type { InterventionPage, InterventionQuery } from '@rt/portfolio/domain';
import { Client } from 'pg';
import { interventionList } from '../../../libs/portfolio/api/src/intervention-list.sql';
import { quantile } from '../chains/quantile';
import type { Served } from '../coverage/serve';
import type { Figure } from '../figure';

const BOUND_MS = 100;
const SAMPLES = 150;
const WARM_UP = 10;

const QUESTIONS: readonly [name: string, query: InterventionQuery][] = [
  ['by kind and fund', { kind: 'project', fund: 'erdf', sort: 'amount', descending: true, limit: 100 }],
  ['by words', { search: 'insats 77', limit: 100 }],
  ['by what is left of shares, deep down', { links: 'unallocated', offset: 5000, limit: 100 }],
];

/** How long a filtered list of all the nation's interventions in one region takes over HTTP, with the statement alone beside it. */
export async function* listSpeed(served: Served): AsyncGenerator<Figure> {
  const cookie = await served.signIn('strategy_owner');
  const client = new Client({ connectionString: served.databaseUrl });
  await client.connect();
  try {
    for (const [name, query] of QUESTIONS) {
      const { text, values } = interventionList(query, served.regionId, null, null);
      const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)]));
      const overHttp = async () => {
        const answer = await fetch(`${served.origin}/api/interventions?${search}`, { headers: { cookie } });
        return ((await answer.json()) as InterventionPage).total;
      };
      const alone = async () => (await client.query<{ total: number }>(text, values)).rows[0]?.total ?? 0;
      if ((await overHttp()) !== (await alone())) throw new Error(`${name}: the two do not read the same thing.`);
      yield await figure(name, overHttp, alone);
    }
  } finally {
    await client.end();
  }
}

async function figure(name: string, overHttp: () => Promise<number>, alone: () => Promise<number>): Promise<Figure> {
  const times = { ours: [] as number[], reference: [] as number[] };
  for (let turn = -WARM_UP; turn < SAMPLES; turn += 1)
    for (const [kind, run] of [
      ['ours', overHttp],
      ['reference', alone],
    ] as const) {
      const start = performance.now();
      await run();
      if (turn >= 0) times[kind].push(performance.now() - start);
    }
  const [ours, reference] = [quantile(times.ours, 0.95), quantile(times.reference, 0.95)];
  const round = (ms: number) => Number(ms.toPrecision(4));
  return {
    name: `portfolio list ${name} p95`,
    value: round(ours),
    unit: 'ms',
    bound: BOUND_MS,
    ok: ours <= BOUND_MS,
    ours: round(ours),
    reference: round(reference),
  };
}

import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import type { INestApplicationContext } from '@nestjs/common';
import { SeriesLoadsService } from '@rt/indicators/api';
import type { Actor } from '@rt/identity/domain';
import { Client } from 'pg';
import { from as copyFrom, to as copyTo } from 'pg-copy-streams';
import { createApp } from '../../../apps/api/src/create-app';
import { readConfiguration } from '../../../apps/api/src/configuration';
import { migrate } from '../../../apps/api/src/database/migrate';
import { startThrowAwayCluster } from '../../../apps/api/src/postgres/throw-away';
import type { Figure } from '../figure';
import { FILES, statisticsFile } from './statistics-files';

/** The issue's: storing files, from their bytes to the last row, against `COPY` of the same rows into the same table. */
const BOUND = 3;
const ROUNDS = 2;
const COLUMNS = 'series_id, load_id, period, starts_on, value, preliminary, margin, revision';

/** How much longer a million observations take through the product than by `COPY` in the same run. */
export async function* bulkLoad(): AsyncGenerator<Figure> {
  const cluster = await startThrowAwayCluster();
  const client = new Client({ connectionString: cluster.url });
  try {
    await migrate(cluster.url);
    await client.connect();
    const app = await createApp(cluster.url, readConfiguration({ LOG_LEVEL: 'error' }), null);
    const times = { ours: 0, reference: 0 };
    let rows = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      await client.query('TRUNCATE observation, series, series_load, indicator CASCADE');
      times.ours += await timed(() => loadAll(app, client));
      const copied = await copyOfAll(client);
      await client.query('TRUNCATE observation');
      times.reference += await timed(() => copyIn(client, copied));
      rows = await count(client);
    }
    await app.close();
    const value = times.ours / times.reference;
    const seconds = (total: number) => Number((total / ROUNDS / 1000).toPrecision(4));
    yield {
      name: `bulk load of ${rows} observations`,
      value: Number(value.toPrecision(4)),
      unit: '×',
      bound: BOUND,
      ok: value <= BOUND && rows >= 1_000_000,
      ours: seconds(times.ours),
      reference: seconds(times.reference),
    };
  } finally {
    await client.end();
    await cluster.stop();
  }
}

const timed = async (run: () => Promise<unknown>): Promise<number> => {
  const start = performance.now();
  await run();
  return performance.now() - start;
};

/** As many files as it takes, each as large as one may be, into an indicator of its own. */
async function loadAll(app: INestApplicationContext, client: Client): Promise<void> {
  const loads = app.get(SeriesLoadsService);
  const { rows } = await client.query<{ id: string; accountId: string }>(PEOPLE);
  const [region] = rows;
  if (!region) throw new Error('There is no region to load for.');
  const actor = {
    regionId: region.id,
    accountId: region.accountId,
    name: '',
    roles: [],
    permissions: new Set(),
  } as unknown as Actor;
  for (let file = 0; file < FILES; file += 1) {
    const made = await client.query<{ id: string }>(INDICATOR, [region.id, `Indikator ${file}`]);
    const { bytes, choice } = statisticsFile(file);
    const fields = new Map([['choice', JSON.stringify(choice)]]);
    await loads.loadFile(actor, made.rows[0]?.id ?? '', { fileName: `${file}.json`, bytes, fields });
  }
}

const PEOPLE = `
  WITH person AS (
    INSERT INTO account (email, name, password_hash) VALUES ('bench@bench.example', 'Bench', 'x')
    ON CONFLICT (email) DO UPDATE SET name = excluded.name RETURNING id
  ) SELECT region.id, person.id AS "accountId" FROM region, person WHERE region.county_code = '20'`;
const INDICATOR = `
  INSERT INTO indicator (region_id, name, unit, polarity, source_kind, source)
  VALUES ($1, $2, 'procent', 'higher', 'scb', 'SCB') RETURNING id`;

async function copyOfAll(client: Client): Promise<Buffer[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of client.query(copyTo(`COPY observation (${COLUMNS}) TO STDOUT`)))
    chunks.push(chunk as Buffer);
  return chunks;
}

const copyIn = (client: Client, chunks: Buffer[]) =>
  pipeline(Readable.from(chunks), client.query(copyFrom(`COPY observation (${COLUMNS}) FROM STDIN`)));

const count = async (client: Client): Promise<number> =>
  (await client.query<{ n: number }>('SELECT count(*)::int AS n FROM observation')).rows[0]?.n ?? 0;

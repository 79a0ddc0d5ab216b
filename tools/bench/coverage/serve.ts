import 'reflect-metadata';
import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { hash } from '@node-rs/argon2';
import { Client } from 'pg';
import { readConfiguration } from '../../../apps/api/src/configuration';
import { createApp } from '../../../apps/api/src/create-app';
import { migrate } from '../../../apps/api/src/database/migrate';
import { startThrowAwayCluster } from '../../../apps/api/src/postgres/throw-away';

/** The whole application on a database of its own, and the people who read the map. */
export interface Served {
  databaseUrl: string;
  origin: string;
  regionId: string;
  /** The cookies of somebody signed in, by role. */
  signIn(role: string): Promise<string>;
  stop(): Promise<void>;
}

/** Starts the application as it is in the product, on data that `build` has written; with the web where its folder is named. */
export async function serve(build: (url: string) => Promise<void>, webFolder: string | null = null): Promise<Served> {
  const cluster = await startThrowAwayCluster();
  try {
    await migrate(cluster.url);
    await build(cluster.url);
    const password = randomBytes(24).toString('hex');
    const regionId = await addPeople(cluster.url, password);
    const app = await createApp(cluster.url, readConfiguration({}), webFolder);
    await app.listen(0, '127.0.0.1');
    const origin = (await app.getUrl()).replace('localhost', '127.0.0.1');
    const stop = async () => {
      await app.close();
      await cluster.stop();
    };
    return { databaseUrl: cluster.url, origin, regionId, signIn: (role) => signIn(origin, role, password), stop };
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

async function addPeople(url: string, password: string): Promise<string> {
  const client = new Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ regionId: string }>(
    `WITH person AS (INSERT INTO account (email, name, password_hash)
        VALUES ('strategy_owner@bench.example', 'Strateg', $1), ('national_analyst@bench.example', 'Analytiker', $1)
        RETURNING id, split_part(email, '@', 1) AS role)
     INSERT INTO membership (account_id, region_id, role)
       SELECT person.id, region.id, person.role FROM person JOIN region
         ON region.county_code = '20' AND role = 'strategy_owner' OR region.kind = 'agency' AND role <> 'strategy_owner'
     RETURNING region_id AS "regionId", role`,
    [await hash(password)],
  );
  const home = await client.query<{ id: string }>(`SELECT id FROM region WHERE county_code = '20'`);
  await client.end();
  if (rows.length !== 2 || !home.rows[0]) throw new Error('The readers of the map could not be made.');
  return home.rows[0].id;
}

function signIn(origin: string, role: string, password: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json' } };
    const sent = request(`${origin}/api/session`, options, (answer) => {
      answer.resume();
      if (answer.statusCode !== 201) reject(new Error(`${role} could not sign in: ${answer.statusCode}`));
      else resolve((answer.headers['set-cookie'] ?? []).map((cookie) => cookie.split(';')[0]).join('; '));
    });
    sent.once('error', reject).end(JSON.stringify({ email: `${role}@bench.example`, password }));
  });
}

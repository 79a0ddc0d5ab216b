import { MULTIPLES } from '@rt/indicators/api';
import { Client } from 'pg';
import { compare } from '../coverage/compare';
import type { Reading } from '../coverage/readings';
import { serve } from '../coverage/serve';
import type { Figure } from '../figure';

/** A hundred indicators of one region, each with 16 years of 3 sexes for its own county, the country and two others. */
const STATEMENTS = [
  `CREATE TEMP TABLE made AS
     SELECT region.id AS region_id, gen_random_uuid() AS indicator_id, i
     FROM region CROSS JOIN generate_series(1, 100) AS i WHERE county_code = '20'`,
  `INSERT INTO indicator (id, region_id, name, unit, polarity, source_kind, source, baseline_value, baseline_year)
     SELECT indicator_id, region_id, 'Indikator ' || i, 'procent', 'higher', 'scb', 'SCB', 50, 2015 FROM made`,
  `INSERT INTO indicator_settings (region_id, comparators) SELECT DISTINCT region_id, '{21,17}'::text[] FROM made`,
  `INSERT INTO indicator_target (indicator_id, value, year) SELECT indicator_id, 80, 2030 FROM made`,
  `INSERT INTO series_load (id, indicator_id, file_name, source_kind, label)
     SELECT indicator_id, indicator_id, 'varden.json', 'json-stat2', 'Värden' FROM made`,
  `CREATE TEMP TABLE line AS
     SELECT indicator_id, i, place, sex, gen_random_uuid() AS series_id
     FROM made CROSS JOIN unnest(ARRAY['20', '00', '21', '17']) AS place CROSS JOIN unnest(ARRAY['total', 'women', 'men']) AS sex`,
  `INSERT INTO series (id, indicator_id, place_code, place_name, sex, latest_on)
     SELECT series_id, indicator_id, place, 'Plats ' || place, sex, '2025-01-01' FROM line`,
  `INSERT INTO observation (series_id, load_id, period, starts_on, value)
     SELECT series_id, indicator_id, y::text, make_date(y, 1, 1), 40 + (y * i) % 30
     FROM line CROSS JOIN generate_series(2010, 2025) AS y`,
];

const PAGE: Reading = {
  name: 'multiples',
  path: '/api/indicators/multiples',
  role: 'strategy_owner',
  statement: MULTIPLES,
  values: (_today, regionId) => [regionId, null, null],
  samples: 200,
};

/** How much slower a region's page of small multiples is over HTTP than its one statement run by `pg` alone in the same run. */
export async function* regionPage(): AsyncGenerator<Figure> {
  const served = await serve(build);
  try {
    yield* await compare('page of 100 indicators × 16 years × 3 sexes', PAGE, served);
  } finally {
    await served.stop();
  }
}

async function build(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  for (const statement of STATEMENTS) await client.query(statement);
  await client.query('VACUUM ANALYZE');
  await client.end();
}

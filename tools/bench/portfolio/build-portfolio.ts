import { Client } from 'pg';

/** As many interventions as the regions of the nation have together today. */
export const INTERVENTIONS = 10_500;
export const LINKS = 15_781;

/** One region with all of the nation's interventions, as `intervention` rows with money by year, links, codes and places. */
const PORTFOLIO: readonly string[] = [
  `CREATE TEMP TABLE home AS SELECT id AS region_id FROM region WHERE county_code = '20'`,
  `CREATE TEMP TABLE goal_line AS SELECT gen_random_uuid() AS lineage_id, n FROM generate_series(0, 35) AS n`,
  `INSERT INTO goal_lineage (id, region_id) SELECT lineage_id, region_id FROM goal_line, home`,
  `CREATE TEMP TABLE item AS
     SELECT gen_random_uuid() AS item_id, list, n FROM unnest(ARRAY['theme', 'target_group', 'support_form']) AS list,
       generate_series(0, 7) AS n`,
  `INSERT INTO code_list_item (id, region_id, list, code, name)
     SELECT item_id, region_id, list, 'K' || n, 'Kod ' || n FROM item, home`,
  `CREATE TEMP TABLE effort AS SELECT gen_random_uuid() AS id, n FROM generate_series(0, ${INTERVENTIONS - 1}) AS n`,
  `INSERT INTO intervention (id, region_id, name, kind, reference, organisation, starts_on, ends_on, secret)
     SELECT effort.id, region_id, 'Insats ' || n || ' för länets utveckling',
       (ARRAY['project', 'process', 'business_support', 'commercial_service', 'own_activity'])[1 + n % 5], 'RD ' || n,
       'Organisation ' || n % 300, make_date(2021 + n % 5, 1, 1), make_date(2023 + n % 5, 12, 31), n % 50 = 2
     FROM effort, home`,
  `INSERT INTO funding (intervention_id, fund, year, amount, paid)
     SELECT id, fund, 2024 + n % 2, 100000 + n * 997 % 4000000 + 0.5 * (n % 2), 50000
     FROM effort, unnest(ARRAY['appropriation_1_1', 'erdf']) AS fund`,
  `INSERT INTO intervention_code (intervention_id, item_id)
     SELECT effort.id, item_id FROM effort JOIN item ON item.n IN (effort.n % 8, effort.n / 8 % 8)`,
  `INSERT INTO intervention_municipality (intervention_id, municipality_code)
     SELECT id, (ARRAY['2080', '2061', '2062', '2039', '2023'])[1 + n % 5] FROM effort`,
  `INSERT INTO intervention_goal (intervention_id, goal_lineage_id, share, directness, mechanism, state, decided_at)
     SELECT effort.id, goal_line.lineage_id, (1000 + l * 7919 % 4000) / 100.0, 'direct', 'Den som får stöd kan göra mer.',
       'confirmed', now()
     FROM generate_series(0, ${LINKS - 1}) AS l
       JOIN effort ON effort.n = l % ${INTERVENTIONS}
       JOIN goal_line ON goal_line.n = (l * 7 + l / ${INTERVENTIONS} * 5) % 36`,
];

/** Fills a migrated database; triggers and foreign keys rest meanwhile, what is written is consistent. */
export async function buildPortfolio(url: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('SET session_replication_role = replica');
    for (const statement of PORTFOLIO) await client.query(statement);
    await client.query('VACUUM ANALYZE');
  } finally {
    await client.end();
  }
}
